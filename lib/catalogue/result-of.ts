import type { RowOf } from "./catalogue";
import { once } from "./once";
import { Result, type StatedCondition } from "./result";

/** The rows that results refer to, by their ids. */
export type Indexes = {
  readonly [Name in "papers" | "sources" | "methods" | "benchmarks" | "metrics" | "conditions"]: ReadonlyMap<
    string,
    RowOf<Name>
  >;
};

/** Rows share the objects of equal cells, so results with equal conditions share one list; there are few distinct lists. */
const statedOf = once((indexes: Indexes) => once((row: Stated) => conditionsOf(row, indexes)));

type Stated = RowOf<"results">["conditions"];

/** Returns a row of results.csv with everything that it refers to. Throws if it refers to a row that does not exist. */
export function resultOf(row: RowOf<"results">, indexes: Indexes): Result {
  const { papers, sources, methods, benchmarks, metrics } = indexes;
  const source = get(sources, row.source_id);
  return new Result(row, {
    method: get(methods, row.method_id),
    benchmark: get(benchmarks, row.benchmark_id),
    metric: get(metrics, row.metric_id),
    baseline:
      row.baseline_method_id === null
        ? null
        : { method: get(methods, row.baseline_method_id), configuration: row.baseline_configuration },
    conditions: statedOf(indexes)(row.conditions),
    source,
    paper: get(papers, source.paper_id),
  });
}

const conditionsOf = (stated: Stated, { conditions, methods }: Indexes): readonly StatedCondition[] =>
  stated.map(({ key, value }) => {
    const condition = get(conditions, key);
    return { condition, value, method: condition.type === "method" ? get(methods, value) : null };
  });

function get<Row>(index: ReadonlyMap<string, Row>, id: string): Row {
  const row = index.get(id);
  if (row === undefined) throw new Error(`the checker did not catch the unknown id ${id}`);
  return row;
}
