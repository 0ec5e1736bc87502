import { assembleCatalogue } from "@/lib/catalogue/assemble-catalogue";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { belongTo } from "@/lib/catalogue/catalogue-of";
import { stateRanks } from "@/lib/report/group-ranks";
import { rowOfCells, type Cells } from "./cells-of-row";
import { unpackColumn, type Cell } from "./pack-column";
import { placesOf } from "./pack-rows";
import { ranksFromCells } from "./rank-cells";
import type { Shard, ShardIndex } from "./shard";

/** The tables in the order of a catalogue. Only their names are listed, because their definitions would bring in Zod. */
const TABLES = [
  "papers",
  "sources",
  "methods",
  "benchmarks",
  "metrics",
  "conditions",
  "results",
  "claims",
  "numerals",
  "omissions",
  "aliases",
  "former-ids",
] as const satisfies readonly (keyof Catalogue["tables"])[];

type Key = Readonly<Record<string, string>>;

/** The column that every complete row has. Rows without it are dropped: a shard may add words to results that were not loaded. */
const KEYS: Key = {
  papers: "paper_id",
  sources: "source_id",
  methods: "method_id",
  benchmarks: "benchmark_id",
  metrics: "metric_id",
  conditions: "condition_id",
  results: "result_id",
};

/**
 * Assembles the rows of some shards into a catalogue that answers the same questions as the whole. Rows are in the order of their tables, and cells
 * of one row from several shards are merged. A question must lie within the shards; the functions in the `answer-…` files know which ones it needs.
 * Shards do not contain the bytes, hashes and changes of the files, so these are empty.
 */
export function catalogueFromShards(
  { version, date, identity }: Pick<ShardIndex, "version" | "date" | "identity">,
  shards: readonly Shard[],
): Catalogue {
  const cells = Object.fromEntries(TABLES.map((table) => [table, cellsIn(table, shards)])) as Readonly<
    Record<(typeof TABLES)[number], readonly Cells[]>
  >;
  // Each entry has the type of its table, which the type of fromEntries cannot express.
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, cells[table].map((row) => rowOfCells(table, row))]),
  ) as unknown as Catalogue["tables"];
  const none = Object.fromEntries(TABLES.map((table) => [table, ""])) as Catalogue["texts"];
  const catalogue: Catalogue = {
    ...assembleCatalogue(tables),
    identity,
    files: tables,
    texts: none,
    hashes: none,
    version,
    date,
    changes: [],
  };
  const cellsOf = new Map(tables.results.map(({ result_id }, at) => [result_id, cells.results[at]]));
  stateRanks(
    catalogue,
    ranksFromCells(catalogue, (id) => cellsOf.get(id)),
  );
  return belongTo(catalogue);
}

/** Merges the rows of some shards, column by column: an object for each row of each shard would take most of the time. */
function cellsIn(table: (typeof TABLES)[number], shards: readonly Shard[]): readonly Cells[] {
  const merged = new Map<number, Record<string, Cell>>();
  for (const shard of shards) {
    const packed = shard[table];
    if (packed === undefined) continue;
    const rows = placesOf(packed).map((place) => {
      const known = merged.get(place);
      if (known !== undefined) return known;
      const row: Record<string, Cell> = {};
      merged.set(place, row);
      return row;
    });
    for (const [name, column] of Object.entries(packed.columns)) {
      const cells = unpackColumn(column, rows.length);
      // Empty cells are dropped, so that a column that one shard leaves out does not hide the value of another. Shards write both as null.
      rows.forEach((row, at) => {
        const cell = cells[at] ?? null;
        if (cell !== null) row[name] = cell;
      });
    }
  }
  const key = KEYS[table];
  const whole = [...merged]
    .filter(([, cells]) => key === undefined || cells[key] !== undefined)
    .toSorted(([a], [b]) => a - b);
  return whole.map(([, cells]) => cells);
}
