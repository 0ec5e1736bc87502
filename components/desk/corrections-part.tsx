import { useId, useState } from "react";
import type { Correction } from "@/lib/desk/correction";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import type { Cells } from "@/lib/drafts/cells";
import { CorrectionFields } from "./correction-fields";
import styles from "./desk.module.css";

interface CorrectionsPartProps {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
  /** The cells of results as their file has them, by id, as far as they are loaded. */
  readonly results: Readonly<Record<string, Cells>>;
  /** Asks for a result by its id or the address of its place; its correction begins where it is found. */
  readonly onOpen: (id: string) => void;
}

/** Results that the collection has: their cells are put right, or they are taken out with a reason. */
export function CorrectionsPart({ draft, onDraft, results, onOpen }: CorrectionsPartProps) {
  const [asked, setAsked] = useState("");
  const [sent, setSent] = useState("");
  const id = useId();
  const { corrections } = draft;
  // What was not found stays in the field, to be mended there.
  if (sent !== "" && corrections.some(({ result }) => result === sent)) {
    setSent("");
    setAsked("");
  }
  const put = (at: number, next: Correction | null) => onDraft({ ...draft, corrections: corrections.flatMap((one, place) => (place !== at ? [one] : next === null ? [] : [next])) });
  const open = (event: React.FormEvent) => {
    event.preventDefault();
    const result = asked.trim().split("#").at(-1) ?? "";
    if (result === "") return;
    setSent(result);
    onOpen(result);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>5. Corrections</h2>
      <form className={styles.row} onSubmit={open}>
        <label htmlFor={`${id}-result`}>A wrong result: its id, or the link to its receipt</label>
        <input id={`${id}-result`} value={asked} autoComplete="off" spellCheck={false} onChange={(event) => setAsked(event.currentTarget.value)} />
        <button type="submit">Correct it</button>
      </form>
      {corrections.map((correction, at) => (
        <CorrectionFields key={correction.result} address={`correction ${at}`} correction={correction} cells={results[correction.result] ?? null} onCorrection={(next) => put(at, next)} />
      ))}
    </section>
  );
}
