import type { Catalogue } from "./catalogue";
import { groupBy } from "./group";

type Tables = Catalogue["tables"];

/**
 * The rows as pages name them: where two of one kind share a name, each gets in brackets what tells it from the other, "Euler (Quiet)".
 * Everything that a reader sees of them says so then. The files, and the tables of the API, keep the names as they are.
 */
export function tellApart(tables: Tables): Tables {
  const papers = apart(tables.papers, "short_name", [({ published }) => published.slice(0, 4), ({ paper_id }) => paper_id]);
  const shortNames = new Map(papers.map(({ paper_id, short_name }) => [paper_id, short_name]));
  return {
    ...tables,
    papers,
    methods: apart(tables.methods, "name", [({ paper_id, method_id }) => shortNames.get(paper_id ?? "") ?? method_id, ({ method_id }) => method_id]),
    metrics: apart(tables.metrics, "symbol", [({ name }) => name, ({ metric_id }) => metric_id]),
  };
}

/** Rows of one name get the first of `more` that differs from row to row; the last of them always does. */
function apart<Row extends object>(rows: readonly Row[], column: keyof Row, more: readonly ((row: Row) => string)[]): readonly Row[] {
  const named = groupBy(rows, (row) => String(row[column]).toLowerCase());
  if (named.size === rows.length) return rows;
  return rows.map((row) => {
    const same = named.get(String(row[column]).toLowerCase()) ?? [];
    if (same.length < 2) return row;
    const words = more.find((wordsOf) => new Set(same.map(wordsOf)).size === same.length) ?? more.at(-1);
    return { ...row, [column]: `${String(row[column])} (${words?.(row)})` };
  });
}
