import type { Catalogue } from "./catalogue";
import { resultOf } from "./result-of";
import { groupToKeep } from "./group";
import { foldRepeats } from "./repeats";

/** The rows of a collection with its indexes: a catalogue without the fields that describe its files. */
export type Assembled = Omit<Catalogue, "identity" | "files" | "texts" | "hashes" | "version" | "date" | "changes">;

/**
 * Builds results and indexes from checked rows, named as pages name them; runs of one configuration become one result. Uses neither Zod nor Node,
 * because the browser assembles parts of the collection with it. Such a part must contain every id that its rows name: throws for an unknown id.
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
