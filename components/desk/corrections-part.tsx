import { useId, useState } from "react";
import type { Correction } from "@/lib/desk/correction";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import type { Cells } from "@/lib/drafts/cells";
import { CorrectionFields } from "./correction-fields";
import styles from "./desk.module.css";

interface CorrectionsPartProps {
  readonly draft: DeskDraft;
  readonly onDraft: (draft: DeskDraft) => void;
  /** The cells of results as in their file, by id, as far as they are loaded. */
  readonly results: Readonly<Record<string, Cells>>;
  /** Requests a result by its id or its permanent address; its correction starts when it is found. */
  readonly onOpen: (id: string) => void;
}

/** The part for results that the collection already has: their cells are corrected, or they are removed with a reason. */
export function CorrectionsPart({ draft, onDraft, results, onOpen }: CorrectionsPartProps) {
  const [asked, setAsked] = useState("");
  const [sent, setSent] = useState("");
  const id = useId();
  const { corrections } = draft;
  // An id that was not found stays in the field, so that it can be corrected there.
  if (sent !== "" && corrections.some(({ result }) => result === sent)) {
    setSent("");
    setAsked("");
  }
  const put = (at: number, next: Correction | null) =>
    onDraft({
      ...draft,
      corrections: corrections.flatMap((one, place) => (place !== at ? [one] : next === null ? [] : [next])),
    });
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
        <input
          id={`${id}-result`}
          value={asked}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
        <button type="submit">Correct it</button>
      </form>
      {corrections.map((correction, at) => (
        <CorrectionFields
          key={correction.result}
          address={`correction ${at}`}
          correction={correction}
          cells={results[correction.result] ?? null}
          onCorrection={(next) => put(at, next)}
        />
      ))}
    </section>
  );
}
