import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { headerOf } from "@/lib/tables/table";
import { allRecordsOf, recordsOf, textOf, type AllRecords, type Collection } from "./collection";

const cellOf = (table: TableName, cells: readonly string[], column: string) =>
  cells[headerOf(TABLES[table]).indexOf(column)] ?? "";

export interface Part extends Collection {
  /** The cells that its texts were written from, so that nobody has to read them again. */
  readonly records: AllRecords;
}

/**
 * Returns a function that cuts a collection down to some of its sources: their results, the abstracts of their papers with their results, and
 * everything that these refer to. Each part is a whole but smaller collection, so that faults in it are checked quickly.
 */
export function partsOf({ name, texts, abstracts }: Collection): (wanted: readonly string[]) => Part {
  const all = allRecordsOf(texts);
  return (wanted) => {
    const papers = new Set(
      all.sources.flatMap((cells) => (wanted.includes(cells[0] ?? "") ? [cellOf("sources", cells, "paper_id")] : [])),
    );
    const isKept = (cells: readonly string[]) =>
      cellOf("sources", cells, "kind") === "abstract" && papers.has(cellOf("sources", cells, "paper_id"));
    const sources = all.sources.filter((cells) => wanted.includes(cells[0] ?? "") || isKept(cells));
    const ids = new Set(sources.map(([id]) => id));
    const results = all.results.filter((cells) => ids.has(cellOf("results", cells, "source_id")));
    const claims = all.claims.filter(([id]) => ids.has(id));
    const pairs = results.flatMap((cells) =>
      cellOf("results", cells, "conditions")
        .split("; ")
        .map((pair) => pair.split("=")),
    );
    const keys = new Set(pairs.map(([key]) => key));
    const used = new Set([...pairs.map(([, value]) => value), ...[...results, ...claims].flat()]);
    const keep = (table: TableName) => all[table].filter(([id]) => used.has(id));
    // The paper that proposed a method may not be in the part.
    const paperAt = headerOf(TABLES.methods).indexOf("paper_id");
    const parts: AllRecords = {
      papers: all.papers.filter(([id]) => papers.has(id ?? "")),
      sources,
      methods: keep("methods").map((cells) => (papers.has(cells[paperAt] ?? "") ? cells : cells.with(paperAt, ""))),
      benchmarks: keep("benchmarks"),
      metrics: keep("metrics"),
      conditions: all.conditions.filter(([id]) => keys.has(id)),
      results,
      claims,
      numerals: all.numerals.filter(([id]) => ids.has(id)),
      omissions: all.omissions.filter(([id]) => ids.has(id)),
      "former-ids": [],
      aliases: [],
    };
    const written = Object.fromEntries(
      TABLE_NAMES.map((table) => [table, textOf(table, parts[table])]),
    ) as Collection["texts"];
    const known = abstracts && new Map([...abstracts].filter(([id]) => ids.has(id)));
    return { name: `${name}, ${wanted.length} sources`, texts: written, abstracts: known, records: parts };
  };
}

/** Returns the sources of a collection that are abstracts, or those that are not. */
export function sourcesOf({ texts }: Collection, abstract: boolean): readonly string[] {
  const sources = recordsOf("sources", texts.sources);
  return sources.flatMap((cells) =>
    (cellOf("sources", cells, "kind") === "abstract") === abstract ? [cells[0] ?? ""] : [],
  );
}
