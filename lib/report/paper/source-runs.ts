import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";

/** A row of a source's table: the results that one source prints of one configuration under one setting, at most one for each metric. */
export interface Run {
  readonly method: RowOf<"methods">;
  readonly configuration: string | null;
  readonly baseline: Result["baseline"];
  /** The words that the source prints at the head of the cells, without those of their columns; null for running text. */
  readonly words: string | null;
  /** At most one for each metric, in the order of results.csv. */
  readonly results: readonly Result[];
}

/**
 * Returns the results of one source on one benchmark, row by row as its table has them, with the metrics of a run side by side. Results share a row
 * if method, configuration, baseline and the words of the row are the same and no condition is stated differently. `wordsOf` returns null for a
 * result whose fragment is running text; then the fragment has to be the same.
 */
export function runsOf(results: readonly Result[], wordsOf: (result: Result) => string | null): readonly Run[] {
  const alike = groupBy(results, (result) => {
    const { method, configuration, baseline, evidence } = result;
    return JSON.stringify([
      method.method_id,
      configuration,
      baseline && [baseline.method.method_id, baseline.configuration],
      wordsOf(result) ?? ["", evidence],
    ]);
  });
  const at = new Map(results.map((result, index) => [result, index]));
  return Array.from(alike.values(), (own) => fill(own).map((row) => runOf(row, wordsOf)))
    .flat()
    .toSorted((a, b) => place(at, a) - place(at, b));
}

/** Puts each result into the first row that has room for it. */
function fill(results: readonly Result[]): readonly (readonly Result[])[] {
  const rows: Result[][] = [];
  for (const result of results) {
    const row = rows.find((members) =>
      members.every((other) => other.metric !== result.metric && !isToldApart(other, result)),
    );
    if (row) row.push(result);
    else rows.push([result]);
  }
  return rows;
}

/** Returns whether a condition that both state distinguishes two results of one row. A caveat, such as who timed, applies only to its own metric and does not. */
const isToldApart = (a: Result, b: Result) =>
  a.conditions.some(
    ({ condition, value }) =>
      condition.role !== "caveat" &&
      valueOf(b.conditions, condition) !== null &&
      valueOf(b.conditions, condition) !== value,
  );

const valueOf = (conditions: readonly StatedCondition[], wanted: RowOf<"conditions">) =>
  conditions.find(({ condition }) => condition === wanted)?.value ?? null;

function runOf(results: readonly Result[], wordsOf: (result: Result) => string | null): Run {
  const [first] = results;
  if (first === undefined) throw new Error("a row without a result");
  const { method, configuration, baseline } = first;
  return { method, configuration, baseline, words: wordsOf(first), results };
}

const place = (at: ReadonlyMap<Result, number>, { results: [first] }: Run) => (first ? (at.get(first) ?? 0) : 0);
