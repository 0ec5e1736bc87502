import type { Problem } from "@/lib/csv/problem";
import { citationKey } from "@/lib/tables/citation-key";
import type { TableRows } from "@/lib/catalogue/tables-of";

/** Refuses ids of papers and sources that differ only in hyphens: they would be one work in a bibliography. */
export function checkCitations(rows: Pick<TableRows, "papers" | "sources">): readonly Problem[] {
  const works = [
    ...rows.papers.map(({ line, row }) => ({ file: "papers.csv", line, column: "paper_id", id: row.paper_id })),
    ...rows.sources.map(({ line, row }) => ({ file: "sources.csv", line, column: "source_id", id: row.source_id })),
  ];
  const first = new Map<string, (typeof works)[number]>();
  return works.flatMap((work): Problem[] => {
    const key = citationKey(work.id);
    const before = first.get(key);
    first.set(key, before ?? work);
    // Two rows of one table with the same id are reported as duplicates elsewhere.
    if (before === undefined || (before.id === work.id && before.file === work.file)) return [];
    const { file, line, column, id } = work;
    return [
      {
        file,
        line,
        column,
        found: `"${id}", which is cited as ${key} like "${before.id}" on line ${before.line} of ${before.file}`,
        instead: "an id that differs from those of all papers and sources in more than its hyphens",
      },
    ];
  });
}
