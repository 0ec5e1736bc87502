import { groupBy } from "@/lib/catalogue/group";
import type { ReportedRow } from "@/lib/readers/reading";

/** Where a row of the table stands, without its column. */
export const lineOfRow = ({ where: { line, cell } }: ReportedRow) => `${line ?? ""} ${cell?.replace(/, column .*$/, "") ?? ""}`;

/**
 * How many cells each circumstance of rows was read in. One that is the same for all columns of a row was printed once in it; one that
 * differs between columns stands in the head, which is not a cell.
 */
export function circumstancesOf(rows: readonly ReportedRow[]): Readonly<Record<string, number>> {
  const words = [...new Set(rows.flatMap(({ conditions }) => Object.keys(conditions)))];
  const counts = words.map((word) => {
    const stating = rows.filter(({ conditions }) => /\p{Nd}/u.test(conditions[word] ?? ""));
    const inRow = [...groupBy(stating, lineOfRow).values()].map((own) => new Set(own.map(({ conditions }) => conditions[word])).size);
    return [word, inRow.some((values) => values > 1) ? 0 : inRow.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
