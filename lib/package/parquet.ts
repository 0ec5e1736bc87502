import { parquetWriteBuffer } from "hyparquet-writer";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { byText } from "@/lib/format/by-text";
import { PARQUET_COLUMNS } from "./parquet-columns";
import { runsOf } from "@/lib/catalogue/repeats";

/** The folder of the partitions below /data; engines read all of them as `…/benchmark=ID/results.parquet`. */
export const PARQUET_FOLDER = "parquet/results";

/** The file name of each partition; the file of this name next to their folder contains all results. */
export const PARQUET_FILE = "results.parquet";

/** Returns the name of a partition in the style of Hive, which engines follow: "benchmark=imagenet-256". */
export const partitionOf = (benchmark: string) => `benchmark=${benchmark}`;

/** Returns the names of all partitions: one for each benchmark with results. */
export const partitions = ({ resultsOfBenchmark }: Catalogue): readonly string[] =>
  [...resultsOfBenchmark.keys()].map(partitionOf);

/** Small enough that a query for one benchmark reads little more than its rows, large enough that a group is worth a request. */
const ROWS_IN_GROUP = 4000;

/** Returns all results as one Parquet file, sorted by benchmark, metric, value and id. */
export const parquetOfAll = once(({ results }: Catalogue) => parquetFile(results));

/**
 * Returns the results of one benchmark as a Parquet file in the same order, so that a query for one metric skips the rest. The value of the partition
 * is in its path, as `benchmark`, and in the column `benchmark_id`. Throws if there is no such partition.
 */
export function parquetOf({ resultsOfBenchmark }: Catalogue, partition: string): Uint8Array<ArrayBuffer> {
  const results = resultsOfBenchmark.get(partition.replace(/^benchmark=/, ""));
  if (results === undefined || !partition.startsWith("benchmark="))
    throw new Error(`no partition ${partition} → one of partitions()`);
  return parquetFile(results.flatMap(runsOf));
}

/** Writes a Parquet file; equal results give equal bytes. */
function parquetFile(results: readonly Result[]): Uint8Array<ArrayBuffer> {
  const sorted = results.toSorted(inOrder);
  const columnData = PARQUET_COLUMNS.map(({ name, type, of }) => ({
    name,
    type,
    nullable: true,
    data: sorted.map(of),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS_IN_GROUP }));
}

const inOrder = (a: Result, b: Result) =>
  byText(a.benchmark.benchmark_id, b.benchmark.benchmark_id) ||
  byText(a.metric.metric_id, b.metric.metric_id) ||
  a.value.number - b.value.number ||
  byText(a.id, b.id);
