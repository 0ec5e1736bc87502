import type { Catalogue, Result, RowOf, StatedCondition } from "./catalogue";
import { groupBy } from "./group";
import { once } from "./once";
import { fieldsOf } from "./result";
import { greatest } from "@/lib/numerals/greatest";

/** The runs behind an entry that combines several runs of one configuration. */
export interface Repeats {
  /** Each run as printed in its file, in the order of results.csv. */
  readonly runs: readonly Result[];
  /** The number of runs of the same sources that failed on the benchmark; they are not part of the mean. */
  readonly failed: number;
}

/** Returns the reason that omissions.csv gives for a failed run: the benchmark, then further details. */
export const failedReason = (benchmark: string, more: string) => `failed run on ${benchmark}: ${more}`;
const FAILED = /^failed run on (?<benchmark>[a-z0-9-]+): /;

/** Matches a condition that marks the best of several runs or checkpoints: seed=best, checkpoint=best of 20. */
const CHOSEN = /^best\b/i;

/** The condition by which pages state that a value is a mean, a single run or a chosen one. */
const REPEATS: RowOf<"conditions"> = {
  condition_id: "repeats",
  name: "Repeats",
  unit: null,
  type: "text",
  role: "caveat",
  summary:
    "Whether a value is the mean of several runs of one configuration, such as its seeds, a single run, or the best of several.",
};

/**
 * Combines runs of one configuration that differ only in conditions of the role `repeat`, such as seed or checkpoint, into one result. Its value is
 * the mean and its spread the sample standard deviation (n - 1), both with the most decimals that a run prints. A single run keeps its value and is
 * marked as single. The best of several runs is neither a mean nor a single run: it stays separate, is marked as such, and is never ranked. A
 * collection without repeats is unchanged.
 */
export function foldRepeats(results: readonly Result[], omissions: readonly RowOf<"omissions">[]): readonly Result[] {
  if (!results.some(hasRepeat)) return results;
  const failed = failedBy(omissions);
  const failedOf = (runs: Runs) => failedIn(failed, runs).reduce((sum, { cells }) => sum + cells, 0);
  return [...groupBy(results, keyOf).values()].flatMap((runs) =>
    hasRepeat(runs[0] as Result) ? [entryOf(runs as Runs, failedOf(runs as Runs))] : runs,
  );
}

/** Returns the runs behind a result, or the result itself if it combines no others. */
export const runsOf = (result: Result): readonly Result[] => result.repeats?.runs ?? [result];

/** Returns the rows of omissions.csv about failed runs of an entry's sources on its benchmark. */
export const failedOmissions = (
  { tables }: Pick<Catalogue, "tables">,
  { repeats }: Result,
): readonly RowOf<"omissions">[] =>
  repeats === undefined || repeats.failed === 0 ? [] : failedIn(failedBy(tables.omissions), repeats.runs);

/** Returns every row of results.csv as its source prints it, in the order of the file. */
export function asRead({ results, tables }: Pick<Catalogue, "results" | "tables">): readonly Result[] {
  if (!results.some(({ repeats }) => repeats)) return results;
  const places = new Map(tables.results.map(({ result_id }, at) => [result_id, at]));
  return results.flatMap(runsOf).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

type Runs = readonly [Result, ...Result[]];

/** Returns the rows about failed runs, by source and benchmark. */
const failedBy = once((omissions: readonly RowOf<"omissions">[]) =>
  groupBy(
    omissions.filter(({ reason }) => FAILED.test(reason)),
    ({ source_id, reason }) => `${source_id} ${FAILED.exec(reason)?.groups?.benchmark}`,
  ),
);
/** Returns the failed runs with the sources and benchmarks of the given runs, each once. */
const failedIn = (failed: ReturnType<typeof failedBy>, runs: readonly Result[]) =>
  [...new Set(runs.map(({ source, benchmark }) => `${source.source_id} ${benchmark.benchmark_id}`))].flatMap(
    (key) => failed.get(key) ?? [],
  );

const isRepeat = ({ condition }: StatedCondition) => condition.role === "repeat";
const hasRepeat = ({ conditions }: Result) => conditions.some(isRepeat);
const isChosen = ({ conditions }: Result) => conditions.some((stated) => isRepeat(stated) && CHOSEN.test(stated.value));
const pairs = (conditions: readonly StatedCondition[]) =>
  conditions.map(({ condition, value }) => `${condition.condition_id}=${value}`);

/** Returns a key of everything that all runs of an entry share. A result without a repeat condition is not a run and stays separate. */
function keyOf(result: Result): string {
  const {
    id,
    method,
    configuration,
    benchmark,
    metric,
    baseline,
    origin,
    standing,
    qualifier,
    paper,
    kind,
    conditions,
  } = result;
  if (!hasRepeat(result)) return id;
  const others = pairs(conditions.filter((stated) => !isRepeat(stated)));
  const chosen = isChosen(result) ? pairs(conditions) : [];
  return JSON.stringify([
    method.method_id,
    configuration,
    benchmark.benchmark_id,
    metric.metric_id,
    baseline?.method.method_id,
    baseline?.configuration,
    origin,
    standing,
    qualifier,
    paper.paper_id,
    kind,
    others,
    chosen,
  ]);
}

function entryOf(runs: Runs, failed: number): Result {
  const [first] = runs;
  const repeats = { runs, failed };
  const varied = first.conditions.filter(isRepeat);
  const isBest = isChosen(first);
  const said = isBest
    ? varied.map(({ condition, value }) => `${value} ${condition.name.toLowerCase()}`).join(", ")
    : runs.length === 1
      ? "single run"
      : `mean of ${runs.length} runs`;
  const conditions = [
    ...first.conditions.filter((stated) => !isRepeat(stated)),
    { condition: REPEATS, value: said, method: null },
  ];
  const note = [
    noteOf(runs, isBest),
    failed > 0 ? `${failed} more ${failed === 1 ? "run" : "runs"} failed.` : "",
    first.note,
  ]
    .filter(Boolean)
    .join(" ");
  if (isBest) return { ...fieldsOf(first), conditions, standing: "summary", note, repeats };
  if (runs.length === 1) return { ...fieldsOf(first), conditions, note: note === "" ? null : note, repeats };
  const decimals = greatest(runs.map(({ value }) => decimalsOf(value.text)));
  const numbers = runs.map(({ value }) => value.number);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviation = Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1));
  const text = mean.toFixed(decimals);
  const value = { text, number: Number(text) };
  const spread = deviation.toFixed(decimals);
  return {
    ...fieldsOf(first),
    value,
    spread: { text: spread, kind: "standard-deviation" },
    conditions,
    evidence: runs.map((run) => run.value.text).join(" "),
    note,
    repeats,
    row: {
      ...first.row,
      value,
      spread,
      spread_kind: "standard-deviation",
      conditions: first.row.conditions.filter(
        ({ key }) => !varied.some(({ condition }) => condition.condition_id === key),
      ),
    },
  };
}

const decimalsOf = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/** Returns "Mean of 5 runs (seed 1, 2, 3, 4 and 5) with their sample standard deviation; from 70.1 to 71.3." */
function noteOf(runs: Runs, isBest: boolean): string {
  if (isBest) return "The best of several runs, chosen by whoever ran them. It is not a mean and is never ranked.";
  if (runs.length === 1) return "";
  const sorted = runs.toSorted((a, b) => a.value.number - b.value.number);
  const [condition] = runs[0].conditions.filter(isRepeat).map((stated) => stated.condition);
  const values = runs.map(({ conditions }) =>
    conditions
      .filter(isRepeat)
      .map(({ value }) => value)
      .join("/"),
  );
  return `Mean of ${runs.length} runs (${condition?.name.toLowerCase()} ${values.join(", ")}) with their sample standard deviation; from ${sorted[0]?.value.text} to ${sorted.at(-1)?.value.text}.`;
}
