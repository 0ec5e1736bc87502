import type { Figure } from "@/lib/catalogue/catalogue";
import { MARK_SIGNS, MARK_WORDS } from "@/lib/format/board";
import { MARKS, marksOf, type Mark } from "@/lib/report/marks";
import styles from "./board.module.css";

/** A value with the other results of its row. */
export interface Marked {
  readonly figure: Figure;
  readonly others: readonly Figure[];
}

/** What the marks of a board mean, as far as it has them, and what an absent value means. */
export function MarksKey({ values, absent = "" }: { readonly values: readonly Marked[]; readonly absent?: string }) {
  const used = new Set(values.flatMap(({ figure, others }) => marksOf(figure, others)));
  const parts = MARKS.filter((mark) => used.has(mark)).map((mark) => [signOf(mark), MARK_WORDS[mark]] as const);
  return (
    <p className={styles.key}>
      <b>Bold</b>: best; <u>underlined</u>: second.
      {parts.map(([sign, words]) => (
        <span key={words}>
          {" "}
          <b>{sign}</b> {words}.
        </span>
      ))}
      {absent && ` ${absent}`} Each value opens its receipt.
    </p>
  );
}

const signOf = (mark: Mark) => MARK_SIGNS[mark] || "≤ ≥ < >";
