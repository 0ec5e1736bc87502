import { recordsOf, textOf, type Collection } from "./collection";
import { TABLES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";

/**
 * The part of a collection that stands on some of its sources: their figures, the abstracts of their papers with their
 * figures, and everything that these refer to. It is a whole collection, only smaller, so that faults in it are checked in no time.
 */
export function partOf({ name, texts, abstracts }: Collection, wanted: readonly string[]): Collection {
  const cellsOf = (table: TableName, ...columns: string[]) => {
    const at = columns.map((column) => headerOf(TABLES[table]).indexOf(column));
    return (cells: readonly string[]) => at.map((index) => cells[index] ?? "");
  };
  const records = (table: TableName) => recordsOf(table, texts[table]);
  const paperAndKind = cellsOf("sources", "paper_id", "kind");
  const papers = new Set(records("sources").flatMap((cells) => (wanted.includes(cells[0] ?? "") ? [paperAndKind(cells)[0]] : [])));
  const sources = records("sources").filter((cells) => {
    const [paper, kind] = paperAndKind(cells);
    return wanted.includes(cells[0] ?? "") || (kind === "abstract" && papers.has(paper));
  });
  const ids = new Set(sources.map(([id]) => id));
  const results = records("results").filter((cells) => ids.has(cells[1]));
  const claims = records("claims").filter(([id]) => ids.has(id));
  const conditions = results.flatMap((cells) => (cellsOf("results", "conditions")(cells)[0] ?? "").split("; ").map((pair) => pair.split("=")));
  const used = new Set([...results, ...claims].flatMap((cells) => cells.slice(0, 10)));
  for (const [key = "", value = ""] of conditions) used.add(key).add(value);
  const keep = (table: TableName) => records(table).filter(([id]) => used.has(id ?? ""));
  const parts = {
    papers: records("papers").filter(([id]) => papers.has(id)),
    sources,
    methods: keep("methods"),
    benchmarks: keep("benchmarks"),
    metrics: keep("metrics"),
    conditions: keep("conditions"),
    results,
    claims,
    numerals: records("numerals").filter(([id]) => ids.has(id)),
  };
  // A method may be proposed by a paper that is not in the part.
  const paperAt = headerOf(TABLES.methods).indexOf("paper_id");
  const methods = parts.methods.map((cells) => (papers.has(cells[paperAt]) ? cells : cells.with(paperAt, "")));
  const written = Object.entries({ ...parts, methods }).map(([table, rows]) => [table, textOf(table as TableName, rows)]);
  const known = abstracts && new Map([...abstracts].filter(([id]) => ids.has(id)));
  return { name: `${name}, part of ${wanted.length} sources`, texts: Object.fromEntries(written) as Collection["texts"], abstracts: known };
}
