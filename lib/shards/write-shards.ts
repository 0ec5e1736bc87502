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

/** So many results are one piece of the list of all: a piece comes in one go over a slow line. */
const CHUNK = 4000;

/** Tables that lists need whole beside the results; what is left out of their rows nowhere stands in a list. */
const SMALL = ["papers", "sources", "methods", "benchmarks", "metrics", "conditions", "claims", "numerals"] as const satisfies readonly TableName[];
const NOT_LISTED: Readonly<Partial<Record<TableName, readonly string[]>>> = { sources: ["text_sha256", "figures_sha256"], numerals: ["offset", "numeral", "result_ids"] };

/** What is searched by its name, with all that it can be found by; authors and addresses are not searched. */
const NAMED = ["methods", "benchmarks", "metrics", "papers"] as const satisfies readonly TableName[];
const NOT_SEARCHED: Readonly<Partial<Record<TableName, readonly string[]>>> = { papers: ["authors", "paper_url", "code_url", "project_url"], benchmarks: ["url"], metrics: ["url"] };

/** The shards of a collection by name, and what is to know before any of them. Made one by one: a large collection has thousands. */
export function* writeShards(catalogue: Catalogue): Generator<readonly [name: string, content: Shard | ShardIndex | ReceiptShard]> {
  const { tables, results, resultsOfBenchmark, version, date, identity } = catalogue;
  yield [SHARD_NAMES.index, { version, date, identity, former: formerInQueries(tables["former-ids"]), chunks: Math.ceil(results.length / CHUNK), receipts: receiptFiles(results.length) } satisfies ShardIndex];
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
  for (let at = 0; at * CHUNK < results.length; at++) yield [SHARD_NAMES.results(at), resultsShard(catalogue, results.slice(at * CHUNK, (at + 1) * CHUNK))];
  yield* receiptShards(results);
}

/** By table, each former id with the present one. */
function formerInQueries(rows: readonly RowOf<"former-ids">[]): ShardIndex["former"] {
  const ofTable = (table: string) => rows.filter((row) => row.table === table).map(({ former_id, id }) => [former_id, id] as const);
  return Object.fromEntries(TABLES_IN_QUERIES.map((table) => [table, Object.fromEntries(ofTable(table))] as const).filter(([table]) => ofTable(table).length > 0));
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
 * A benchmark with one result of each of its metrics, by which it is known which shards hold the rest; the claims that are made on it in
 * words; the papers of its topic, of which some are silent on it; and the names of all metrics, of which one may be missed beside another.
 */
function benchmarkShard(catalogue: Catalogue, benchmark: RowOf<"benchmarks">, onBenchmark: readonly Result[]): Shard {
  const gathered = new RowGatherer(catalogue).row("benchmarks", benchmark, []);
  for (const [first] of groupBy(onBenchmark, ({ metric }) => metric).values()) if (first) gathered.result(first);
  const own = new Set(onBenchmark.map(({ metric }) => metric));
  for (const metric of catalogue.tables.metrics) gathered.row("metrics", metric, own.has(metric) ? [] : ["summary", "url"]);
  for (const claim of catalogue.tables.claims) if (claim.benchmark_id === benchmark.benchmark_id) gathered.claim(claim);
  for (const paper of catalogue.tables.papers) if (paper.topic === benchmark.topic) gathered.row("papers", paper);
  return gathered.shard();
}

function wholeTables(catalogue: Catalogue, names: readonly TableName[], left: Readonly<Partial<Record<TableName, readonly string[]>>>, former: ReturnType<typeof formerIdsOf> = []): Shard {
  const gathered = new RowGatherer(catalogue);
  for (const name of names) for (const row of catalogue.tables[name]) gathered.row(name, row, left[name] ?? []);
  for (const row of former) gathered.row("former-ids", row, []);
  return gathered.shard();
}
