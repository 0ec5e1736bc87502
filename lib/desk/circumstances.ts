import { groupBy } from "@/lib/catalogue/group";
import type { ReportedRow } from "@/lib/readers/reading";

/** Returns the place of a row in the table, without its column. */
export const lineOfRow = ({ where: { line, cell } }: ReportedRow) =>
  `${line ?? ""} ${cell?.replace(/, column .*$/, "") ?? ""}`;

/**
 * Returns how many cells each condition of the rows was read in. A condition that is the same for all columns of a row is printed once in that row;
 * one that differs between columns is in the header, which does not count as a cell.
 */
export function circumstancesOf(rows: readonly ReportedRow[]): Readonly<Record<string, number>> {
  const words = [...new Set(rows.flatMap(({ conditions }) => Object.keys(conditions)))];
  const counts = words.map((word) => {
    const stating = rows.filter(({ conditions }) => /\p{Nd}/u.test(conditions[word] ?? ""));
    const inRow = [...groupBy(stating, lineOfRow).values()].map(
      (own) => new Set(own.map(({ conditions }) => conditions[word])).size,
    );
    return [word, inRow.some((values) => values > 1) ? 0 : inRow.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
