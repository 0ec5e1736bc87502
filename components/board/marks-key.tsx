import { countsWords, type CountIn } from "@/lib/sentences/counts-words";
import { MARK_SIGNS, MARK_WORDS } from "@/lib/sentences/board";
import type { Mark } from "@/lib/report/marks";
import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownValue } from "@/lib/view/board/shown-value";
import styles from "./board.module.css";

/** The key of a board's marks, as far as it has them, and the reasons for missing values, with counts. */
export function MarksKey({
  values,
  gaps = [],
  counts = "",
}: {
  readonly values: readonly ShownValue[];
  readonly gaps?: readonly string[];
  /** What the numbers of a column count, where that differs. */
  readonly counts?: string;
}) {
  const used = Object.keys(MARK_WORDS).filter((mark): mark is Mark =>
    values.some(({ marks }) => marks.includes(mark as Mark)),
  ) as Mark[];
  const reasons = [...new Set(gaps)].map((reason) => `${reason} (${gaps.filter((one) => one === reason).length})`);
  return (
    <p className={styles.key}>
      {values.some(({ place }) => place !== null) && (
        <span>
          <b>Bold</b>: best; <u>underlined</u>: second.{" "}
        </span>
      )}
      {used.map((mark) => (
        <span key={mark}>
          <b>{MARK_SIGNS[mark] || "≤ ≥ < >"}</b>: {MARK_WORDS[mark]}.{" "}
        </span>
      ))}
      {reasons.length > 0 && <span>–: {reasons.join(", ")}. </span>}
      {counts && `${counts} `}
      Each value opens its receipt.
    </p>
  );
}

/** Returns what the key of a board by configuration explains. */
export const keyOf = (board: ShownConfigurations) => ({
  values: valuesIn(board),
  counts: countsWords(countsOf(board)),
});

/** Returns each number in a column of conditions with what it counts; a reader's own row states nothing. */
const countsOf = ({ columns, groups }: ShownConfigurations): readonly CountIn[] =>
  columns.flatMap(({ head }, at) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ method, cells, yours }) => {
        const cell = cells[at];
        return cell?.kind === "text" && !yours ? { head, method: method.name, counts: cell.counts } : [];
      }),
    ),
  );

/** Returns every value of a board. */
const valuesIn = ({ groups }: ShownConfigurations): readonly ShownValue[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells, others }) => [
      ...cells.flatMap((cell) => (cell.kind === "value" ? cell.value : [])),
      ...others.map(({ value }) => value),
    ]),
  );

/** Returns every value of a grid, and the reason for every gap. */
export function valuesInGrid({ sections }: ShownGrid): {
  readonly values: readonly ShownValue[];
  readonly gaps: readonly string[];
} {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flat()));
  return {
    values: cells.filter((cell) => typeof cell !== "string"),
    gaps: cells.filter((cell) => typeof cell === "string"),
  };
}
