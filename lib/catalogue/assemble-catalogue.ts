import type { SourceKind } from "@/lib/tables/sources";
import type { Catalogue, Figure, RowOf, StatedCondition } from "./catalogue";
import { groupBy } from "./group";

/** The rows of a collection with its indexes; what of a catalogue its files say is left out. */
export type Assembled = Omit<Catalogue, "files" | "texts" | "hashes" | "version" | "date" | "changes">;

/**
 * Figures and indexes from checked rows, named as pages name them. Without Zod and without Node: the browser assembles a part of the
 * collection by it, in which every id that a row names has to be. Throws for an id that is not there.
 */
export function assembleCatalogue(tables: Catalogue["tables"]): Assembled {
  const papers = indexBy(tables.papers, (row) => row.paper_id);
  const sources = indexBy(tables.sources, (row) => row.source_id);
  const methods = indexBy(tables.methods, (row) => row.method_id);
  const benchmarks = indexBy(tables.benchmarks, (row) => row.benchmark_id);
  const metrics = indexBy(tables.metrics, (row) => row.metric_id);
  const conditions = indexBy(tables.conditions, (row) => row.condition_id);

  const figures = tables.results.map((row): Figure => {
    const source = get(sources, row.source_id);
    const method = get(methods, row.method_id);
    return {
      id: row.result_id,
      value: row.value,
      qualifier: row.qualifier,
      spread: row.spread === null ? null : { text: row.spread, kind: row.spread_kind ?? "not-stated" },
      origin: row.origin,
      standing: row.standing,
      method,
      configuration: row.configuration,
      benchmark: get(benchmarks, row.benchmark_id),
      metric: get(metrics, row.metric_id),
      baseline: row.baseline_method_id === null ? null : { method: get(methods, row.baseline_method_id), configuration: row.baseline_configuration },
      conditions: row.conditions.map(({ key, value }): StatedCondition => {
        const condition = get(conditions, key);
        return { condition, value, method: condition.type === "method" ? get(methods, value) : null };
      }),
      source,
      kind: kindSeenFrom(method, source),
      paper: get(papers, source.paper_id),
      evidence: row.evidence,
      note: row.note,
      row,
    };
  });
  return {
    tables,
    papers,
    sources,
    methods,
    benchmarks,
    metrics,
    figures,
    figuresOfBenchmark: groupBy(figures, ({ benchmark }) => benchmark.benchmark_id),
    figuresOfPaper: groupBy(figures, ({ paper }) => paper.paper_id),
    figuresOfMethod: groupBy(figures, ({ method }) => method.method_id),
  };
}

/** An author's own table is never called a third party's, nor a stranger's table the authors' own. */
function kindSeenFrom({ paper_id }: RowOf<"methods">, source: RowOf<"sources">): SourceKind {
  const isTheirText = source.kind === "paper" || source.kind === "repository";
  return isTheirText && paper_id !== source.paper_id ? "citation" : source.kind;
}

function indexBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

function get<Row>(index: ReadonlyMap<string, Row>, id: string): Row {
  const row = index.get(id);
  if (row === undefined) throw new Error(`${id} is named by a row and is no row: the checker or a shard let it pass`);
  return row;
}
