import type { Catalogue } from "./catalogue";
import { groupBy } from "./group";

type Tables = Catalogue["tables"];

/**
 * Returns the rows as pages name them: rows of one kind that share a name get a distinction in brackets, "Euler (Quiet)". All text that a reader sees
 * uses these names. The files, and the tables of the API, keep the names as they are.
 */
export function tellApart(tables: Tables): Tables {
  const papers = apart(tables.papers, "short_name", [
    ({ published }) => published.slice(0, 4),
    ({ paper_id }) => paper_id,
  ]);
  const shortNames = new Map(papers.map(({ paper_id, short_name }) => [paper_id, short_name]));
  return {
    ...tables,
    papers,
    methods: apart(tables.methods, "name", [
      ({ paper_id, method_id }) => shortNames.get(paper_id ?? "") ?? method_id,
      ({ method_id }) => method_id,
    ]),
    metrics: apart(tables.metrics, "symbol", [({ name }) => name, ({ metric_id }) => metric_id]),
  };
}

/** Appends to rows of one name the first of `more` that differs from row to row; the last one always does. */
function apart<Row extends object>(
  rows: readonly Row[],
  column: keyof Row,
  more: readonly ((row: Row) => string)[],
): readonly Row[] {
  const named = groupBy(rows, (row) => String(row[column]).toLowerCase());
  if (named.size === rows.length) return rows;
  return rows.map((row) => {
    const same = named.get(String(row[column]).toLowerCase()) ?? [];
    if (same.length < 2) return row;
    const words = more.find((wordsOf) => new Set(same.map(wordsOf)).size === same.length) ?? more.at(-1);
    return { ...row, [column]: `${String(row[column])} (${words?.(row)})` };
  });
}
