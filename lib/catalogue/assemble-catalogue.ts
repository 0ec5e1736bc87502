import type { Catalogue } from "./catalogue";
import { resultOf } from "./result-of";
import { groupToKeep } from "./group";
import { foldRepeats } from "./repeats";

/** The rows of a collection with its indexes; what of a catalogue its files say is left out. */
export type Assembled = Omit<Catalogue, "identity" | "files" | "texts" | "hashes" | "version" | "date" | "changes">;

/**
 * Results, of which runs of one configuration are one, and indexes from checked rows, named as pages name them. Without Zod and without Node: the browser assembles a part of the
 * collection by it, in which every id that a row names has to be. Throws for an id that is not there.
 */
export function assembleCatalogue(tables: Catalogue["tables"]): Assembled {
  const papers = indexBy(tables.papers, (row) => row.paper_id);
  const sources = indexBy(tables.sources, (row) => row.source_id);
  const methods = indexBy(tables.methods, (row) => row.method_id);
  const benchmarks = indexBy(tables.benchmarks, (row) => row.benchmark_id);
  const metrics = indexBy(tables.metrics, (row) => row.metric_id);
  const conditions = indexBy(tables.conditions, (row) => row.condition_id);

  const indexes = { papers, sources, methods, benchmarks, metrics, conditions };
  const asRead = tables.results.map((row) => resultOf(row, indexes));
  const results = foldRepeats(asRead, tables.omissions);
  return {
    tables,
    papers,
    sources,
    methods,
    benchmarks,
    metrics,
    results,
    resultsOfBenchmark: groupToKeep(results, ({ benchmark }) => benchmark.benchmark_id),
    resultsOfPaper: groupToKeep(results, ({ paper }) => paper.paper_id),
    resultsOfMethod: groupToKeep(results, ({ method }) => method.method_id),
  };
}

function indexBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

