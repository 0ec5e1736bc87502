import type { Problem } from "@/lib/csv/problem";
import type { TableRows } from "@/lib/catalogue/tables-of";

/** Checks that no text was read before its paper was published. A year or a month covers all its days. */
export function checkDates(rows: TableRows): readonly Problem[] {
  const published = new Map(rows.papers.map(({ row }) => [row.paper_id, row.published]));
  return rows.sources.flatMap(({ line, row: { paper_id, read_on } }): Problem[] => {
    const from = published.get(paper_id);
    if (from === undefined || read_on.slice(0, from.length) >= from) return [];
    return [
      {
        file: "sources.csv",
        line,
        column: "read_on",
        found: `${read_on}, before ${paper_id} was published (${from})`,
        instead: "the day on which the text was read",
      },
    ];
  });
}

/** Checks that no date is in the future. `today` is the latest current date in any time zone. */
export function checkFuture(rows: TableRows, today: string): readonly Problem[] {
  const late = (file: string, column: string, line: number, found: string, instead: string) =>
    found.slice(0, 10) > today.slice(0, found.length)
      ? [{ file, line, column, found: `${found}, which is in the future`, instead }]
      : [];
  return [
    ...rows.papers.flatMap(({ line, row }) =>
      late("papers.csv", "published", line, row.published, "the date of the first public version"),
    ),
    ...rows.sources.flatMap(({ line, row }) =>
      late("sources.csv", "read_on", line, row.read_on, "the day on which the text was read"),
    ),
  ];
}

/** The earliest time zone is 14 hours ahead of UTC; no curator there is told that today is in the future. */
const FIRST_OF_ALL = 14 * 60 * 60 * 1000;

/** Returns the latest current date in any time zone. */
export const latestDay = (now: Date) => new Date(now.valueOf() + FIRST_OF_ALL).toISOString().slice(0, 10);
