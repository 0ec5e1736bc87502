import type { SourceKind } from "@/lib/tables/sources";
import type { Result, RowOf, StatedCondition } from "./catalogue";
import { once } from "./once";

/** The rows that results refer to, by their ids. */
export type Indexes = { readonly [Name in "papers" | "sources" | "methods" | "benchmarks" | "metrics" | "conditions"]: ReadonlyMap<string, RowOf<Name>> };

/** Rows share what their equal cells stand for, so results that state the same share it too: of lists of conditions there are few. */
const statedOf = once((indexes: Indexes) => once((row: Stated) => conditionsOf(row, indexes)));

type Stated = RowOf<"results">["conditions"];

/** A row of results.csv with everything that it refers to. Throws where it refers to what is not there. */
export function resultOf(row: RowOf<"results">, indexes: Indexes): Result {
  const { papers, sources, methods, benchmarks, metrics } = indexes;
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
    conditions: statedOf(indexes)(row.conditions),
    source,
    kind: kindSeenFrom(method, source),
    paper: get(papers, source.paper_id),
    evidence: row.evidence,
    note: row.note,
    row,
  };
}

const conditionsOf = (stated: Stated, { conditions, methods }: Indexes): readonly StatedCondition[] =>
  stated.map(({ key, value }) => {
    const condition = get(conditions, key);
    return { condition, value, method: condition.type === "method" ? get(methods, value) : null };
  });

/** An author's own table is never called a third party's, nor a stranger's table the authors' own. */
function kindSeenFrom({ paper_id }: RowOf<"methods">, source: RowOf<"sources">): SourceKind {
  const isTheirText = source.kind === "paper" || source.kind === "repository";
  return isTheirText && paper_id !== source.paper_id ? "citation" : source.kind;
}

function get<Row>(index: ReadonlyMap<string, Row>, id: string): Row {
  const row = index.get(id);
  if (row === undefined) throw new Error(`the checker did not catch the unknown id ${id}`);
  return row;
}
