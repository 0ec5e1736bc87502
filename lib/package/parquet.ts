import { parquetWriteBuffer } from "hyparquet-writer";
import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { byText } from "@/lib/format/by-text";
import { PARQUET_COLUMNS } from "./parquet-columns";
import { runsOf } from "@/lib/catalogue/repeats";

/** The folder of the partitions below /data; engines read all of them as `…/benchmark=ID/results.parquet`. */
export const PARQUET_FOLDER = "parquet/results";

/** The file of each partition; beside their folder it holds all of them. */
export const PARQUET_FILE = "results.parquet";

/** The name of a partition, as Hive and every engine after it writes one: "benchmark=imagenet-256". */
export const partitionOf = (benchmark: string) => `benchmark=${benchmark}`;

/** Every partition: one for each benchmark that has results. */
export const partitions = ({ resultsOfBenchmark }: Catalogue): readonly string[] => [...resultsOfBenchmark.keys()].map(partitionOf);

/** Small enough that a reader of one benchmark takes little more than its rows, large enough that a group is worth a request. */
const ROWS_IN_GROUP = 4000;

/** All results as one Parquet file, sorted by benchmark, metric, value and id. */
export const parquetOfAll = once(({ results }: Catalogue) => parquetFile(results));

/**
 * The results of one benchmark as a Parquet file, in the same order, so that a reader of one metric skips the rest. The value
 * of the partition is in its address, as `benchmark`, and in the column `benchmark_id`. Throws for a partition that there is not.
 */
export function parquetOf({ resultsOfBenchmark }: Catalogue, partition: string): Uint8Array<ArrayBuffer> {
  const results = resultsOfBenchmark.get(partition.replace(/^benchmark=/, ""));
  if (results === undefined || !partition.startsWith("benchmark=")) throw new Error(`no partition ${partition} → one of partitions()`);
  return parquetFile(results.flatMap(runsOf));
}

/** Equal results make equal bytes. */
function parquetFile(results: readonly Result[]): Uint8Array<ArrayBuffer> {
  const sorted = results.toSorted(inOrder);
  const columnData = PARQUET_COLUMNS.map(({ name, type, of }) => ({ name, type, nullable: true, data: sorted.map(of) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS_IN_GROUP }));
}

const inOrder = (a: Result, b: Result) =>
  byText(a.benchmark.benchmark_id, b.benchmark.benchmark_id) || byText(a.metric.metric_id, b.metric.metric_id) || a.value.number - b.value.number || byText(a.id, b.id);
