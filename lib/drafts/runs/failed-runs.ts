import { failedReason } from "@/lib/catalogue/repeats";
import type { CollectionCells } from "@/lib/drafts/cells";
import { cellOf } from "@/lib/drafts/cells";
import type { RunFile } from "./run-file";

/** Matches the words that loggers write if a run has no result. */
const FAILED = /(?:^|[,;\t|\s])(?:nan|failed|crashed|diverged|killed|oom)(?:$|[,;\t|\s])/i;

/** Returns the lines that gave no result and say that their run failed, as reasons for omissions.csv, one cell each. */
export function failedRuns(collection: CollectionCells, { text, reading }: RunFile): readonly string[] {
  const read = new Set(reading.rows.map(({ where }) => where.line));
  const names = (collection.benchmarks ?? []).map((row) => ({
    id: cellOf(row, "benchmark_id"),
    names: [cellOf(row, "benchmark_id"), cellOf(row, "name")],
  }));
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (read.has(at + 1) || !FAILED.test(line)) return [];
    const benchmark = names.find(({ names: called }) =>
      called.some((name) => line.toLowerCase().includes(name.toLowerCase())),
    );
    if (benchmark === undefined) return [];
    const said = line
      .replace(/[,;\t|]+/g, " ")
      .replace(/\p{C}/gu, "")
      .replace(/\s+/g, " ")
      .trim();
    return [failedReason(benchmark.id, `line ${at + 1}, ${said}`)];
  });
}
