import { useEffect, useId, useRef } from "react";
import type { DeskDraft, DeskNumeral } from "@/lib/desk/desk-draft";
import { oneLine } from "@/lib/desk/one-line";
import { readAbstract, withRole } from "@/lib/desk/read-abstract";
import { counted } from "@/lib/format/words";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { useDesk } from "./desk-context";
import { today } from "./today";
import { DeskField } from "./desk-field";
import { DeskSaid } from "./desk-said";
import { NumeralRow } from "./numeral-row";
import styles from "./desk.module.css";

interface AbstractPartProps {
  readonly draft: DeskDraft;
  readonly vocabulary: Vocabulary;
  readonly methods: readonly string[];
  readonly onDraft: (draft: DeskDraft) => void;
}

const SOURCE = ["url", "version", "read_on"];
const CLAIM = ["reason", "method_id", "benchmark_id", "metric_id", "evidence", "note"];

/** The part for an abstract: a field to paste it, then its ledger, one numeral after another. */
export function AbstractPart({ draft, vocabulary, methods, onDraft }: AbstractPartProps) {
  const { opened } = useDesk();
  const { abstract } = draft;
  const { abstract: pasted } = draft.pasted;
  const id = useId();
  const own = { methods };
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    const select = goTo.current === null ? null : document.getElementById(`desk-role-${goTo.current}`);
    // Another render may come before the one that contains the element.
    if (select === null) return;
    select.focus();
    goTo.current = null;
  });
  const put = (numerals: readonly DeskNumeral[]) => onDraft({ ...draft, abstract: { ...abstract, numerals } });
  const read = () => {
    const text = oneLine(pasted);
    const numerals = readAbstract(text, vocabulary, own, abstract.numerals);
    goTo.current = numerals.find(({ isConfirmed }) => !isConfirmed)?.offset ?? null;
    // The reading date is today unless another one was entered.
    onDraft({
      ...draft,
      abstract: {
        ...abstract,
        text,
        numerals,
        source: { ...abstract.source, read_on: abstract.source.read_on || today() },
      },
      pasted: { ...draft.pasted, abstract: text },
    });
  };
  const change = (at: number, next: Partial<DeskNumeral>) =>
    put(abstract.numerals.map((numeral, place) => (place === at ? { ...numeral, ...next } : numeral)));
  const confirm = (at: number) => {
    goTo.current =
      [...abstract.numerals.slice(at + 1), ...abstract.numerals.slice(0, at)].find(({ isConfirmed }) => !isConfirmed)
        ?.offset ?? null;
    change(at, { isConfirmed: true });
  };
  const left = abstract.numerals.filter(({ isConfirmed }) => !isConfirmed).length;
  const hasResult = abstract.numerals.some(({ results }) => results.length > 0);
  const field =
    (
      form: "sources" | "claims",
      address: string,
      cells: Readonly<Record<string, string>>,
      onCells: (cells: Readonly<Record<string, string>>) => void,
    ) =>
    (column: string) =>
      opened.forms[form]
        .filter(({ name }) => name === column)
        .map((one) => (
          <DeskField
            key={column}
            field={one}
            address={address}
            value={cells[column] ?? ""}
            onValue={(value) => onCells({ ...cells, [column]: value })}
          />
        ));
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>2. Abstract</h2>
      <label htmlFor={`${id}-text`}>
        Paste the abstract. It stays in this browser: only fragments that contain a result become part of the patch.
      </label>
      <textarea
        id={`${id}-text`}
        rows={5}
        value={pasted}
        onChange={(event) => onDraft({ ...draft, pasted: { ...draft.pasted, abstract: event.currentTarget.value } })}
      />
      <p className={styles.row}>
        <button type="button" onClick={read}>
          Read the abstract
        </button>
        {abstract.numerals.length > 0 && (
          <span role="status">
            {left === 0
              ? `All ${abstract.numerals.length} numerals are confirmed.`
              : `${counted(left, "numeral")} of ${abstract.numerals.length} to confirm. Type the first letter of a role to choose it; Enter confirms it and moves on.`}
          </span>
        )}
      </p>
      {abstract.text !== "" && (
        <>
          <div className={styles.fields}>
            {SOURCE.map(
              field("sources", "abstract", abstract.source, (source) =>
                onDraft({ ...draft, abstract: { ...abstract, source } }),
              ),
            )}
          </div>
          <DeskSaid address="abstract" except={SOURCE} />
          <ol className={styles.list}>
            {abstract.numerals.map((numeral, at) => (
              <NumeralRow
                key={numeral.offset}
                text={abstract.text}
                numeral={numeral}
                onRole={(role) => put(withRole(abstract.text, abstract.numerals, at, role, vocabulary, own))}
                onConfirm={() => confirm(at)}
                onResults={(results) => change(at, { results })}
                onNote={(note) => change(at, { note })}
              />
            ))}
          </ol>
          {!hasResult && (
            <>
              <h3>No result: what the abstract claims in words</h3>
              <div className={styles.fields}>
                {CLAIM.map(
                  field("claims", "claim", abstract.claim, (claim) =>
                    onDraft({ ...draft, abstract: { ...abstract, claim } }),
                  ),
                )}
              </div>
              <DeskSaid address="claim" except={CLAIM} />
            </>
          )}
        </>
      )}
    </section>
  );
}
