import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { runsOf } from "@/lib/catalogue/repeats";
import { formerIdsOf } from "@/lib/own/vocabulary-of";
import type { TableName } from "@/lib/tables/all-tables";
import { TABLES_IN_QUERIES } from "@/lib/view/address/present-ids.mjs";
import { RowGatherer } from "./gather-rows";
import { methodShard } from "./method-shard";
import { receiptFiles, receiptShards } from "./receipt-shards";
import { SHARD_NAMES, type ReceiptShard, type Shard, type ShardIndex } from "./shard";

/** The number of results in a chunk of the list of all results, so that a chunk loads in one go over a slow connection. */
const CHUNK = 4000;

/** Tables that lists need whole in addition to the results, without the columns that no list shows. */
const SMALL = [
  "papers",
  "sources",
  "methods",
  "benchmarks",
  "metrics",
  "conditions",
  "claims",
  "numerals",
] as const satisfies readonly TableName[];
const NOT_LISTED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ["text_sha256", "figures_sha256"],
  numerals: ["offset", "numeral", "result_ids"],
};

/** Tables that are searched by name, with every column that is searched; authors and addresses are not. */
const NAMED = ["methods", "benchmarks", "metrics", "papers"] as const satisfies readonly TableName[];
const NOT_SEARCHED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  papers: ["authors", "paper_url", "code_url", "project_url"],
  benchmarks: ["url"],
  metrics: ["url"],
};

/** Yields the shards of a collection by name, and first the index. They are made one by one, because a large collection has thousands. */
export function* writeShards(
  catalogue: Catalogue,
): Generator<readonly [name: string, content: Shard | ShardIndex | ReceiptShard]> {
  const { tables, results, resultsOfBenchmark, version, date, identity } = catalogue;
  yield [
    SHARD_NAMES.index,
    {
      version,
      date,
      identity,
      former: formerInQueries(tables["former-ids"]),
      chunks: Math.ceil(results.length / CHUNK),
      receipts: receiptFiles(results.length),
    } satisfies ShardIndex,
  ];
  for (const method of tables.methods) yield [SHARD_NAMES.method(method.method_id), methodShard(catalogue, method)];
  for (const benchmark of tables.benchmarks) {
    const onBenchmark = resultsOfBenchmark.get(benchmark.benchmark_id) ?? [];
    yield [SHARD_NAMES.benchmark(benchmark.benchmark_id), benchmarkShard(catalogue, benchmark, onBenchmark)];
    for (const [{ metric_id }, own] of groupBy(onBenchmark, ({ metric }) => metric)) {
      yield [SHARD_NAMES.axis(benchmark.benchmark_id, metric_id), resultsShard(catalogue, own)];
      yield [SHARD_NAMES.words(benchmark.benchmark_id, metric_id), wordsShard(catalogue, own)];
    }
  }
  yield [SHARD_NAMES.names, wholeTables(catalogue, NAMED, NOT_SEARCHED)];
  yield [SHARD_NAMES.tables, wholeTables(catalogue, SMALL, NOT_LISTED, formerIdsOf(catalogue))];
  for (let at = 0; at * CHUNK < results.length; at++)
    yield [SHARD_NAMES.results(at), resultsShard(catalogue, results.slice(at * CHUNK, (at + 1) * CHUNK))];
  yield* receiptShards(results);
}

/** Returns each former id with its current one, by table. */
function formerInQueries(rows: readonly RowOf<"former-ids">[]): ShardIndex["former"] {
  const ofTable = (table: string) =>
    rows.filter((row) => row.table === table).map(({ former_id, id }) => [former_id, id] as const);
  return Object.fromEntries(
    TABLES_IN_QUERIES.map((table) => [table, Object.fromEntries(ofTable(table))] as const).filter(
      ([table]) => ofTable(table).length > 0,
    ),
  );
}

function resultsShard(catalogue: Catalogue, results: readonly Result[]): Shard {
  const gathered = new RowGatherer(catalogue);
  for (const result of results) gathered.result(result);
  return gathered.shard();
}

function wordsShard(catalogue: Catalogue, results: readonly Result[]): Shard {
  const gathered = new RowGatherer(catalogue);
  for (const { row } of results.flatMap(runsOf)) gathered.words(row);
  return gathered.shard();
}

/**
 * Returns the shard of a benchmark: one result of each of its metrics, which tell which shards contain the rest; the claims about it in words; the
 * papers of its topic, some of which are silent on it; and the names of all metrics, because one may be missing next to another.
 */
function benchmarkShard(catalogue: Catalogue, benchmark: RowOf<"benchmarks">, onBenchmark: readonly Result[]): Shard {
  const gathered = new RowGatherer(catalogue).row("benchmarks", benchmark, []);
  for (const [first] of groupBy(onBenchmark, ({ metric }) => metric).values()) if (first) gathered.result(first);
  const own = new Set(onBenchmark.map(({ metric }) => metric));
  for (const metric of catalogue.tables.metrics)
    gathered.row("metrics", metric, own.has(metric) ? [] : ["summary", "url"]);
  for (const claim of catalogue.tables.claims) if (claim.benchmark_id === benchmark.benchmark_id) gathered.claim(claim);
  for (const paper of catalogue.tables.papers) if (paper.topic === benchmark.topic) gathered.row("papers", paper);
  return gathered.shard();
}

function wholeTables(
  catalogue: Catalogue,
  names: readonly TableName[],
  left: Readonly<Partial<Record<TableName, readonly string[]>>>,
  former: ReturnType<typeof formerIdsOf> = [],
): Shard {
  const gathered = new RowGatherer(catalogue);
  for (const name of names) for (const row of catalogue.tables[name]) gathered.row(name, row, left[name] ?? []);
  for (const row of former) gathered.row("former-ids", row, []);
  return gathered.shard();
}
