import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { READ_IN_PART } from "./absent";
import { MISSING_REASONS, whyMissing, type Place } from "./missing";
import { axisKey } from "@/lib/select/rank/verdict";

/** For a method whose result comes from a kind of source that the reader left out. */
const LEFT_OUT = "left out by the choice of sources";

/** For a method that has results of the metric on the benchmark, but not on this axis. */
const ELSEWHERE = "only under other conditions";
const OTHER_BASELINE = "only over another baseline";

/** Every reason why a method has no result in a row of a comparison. */
export const ROW_MISSING_REASONS = [...MISSING_REASONS, LEFT_OUT, ELSEWHERE, OTHER_BASELINE] as const;
export type RowMissingReason = (typeof ROW_MISSING_REASONS)[number];

/** For a method whose result the reader's own filter leaves out. */
const FILTERED = "left out by the filter";

/** For a cell of a grid in a row in which no method has a result. */
export const NOBODY = "in none of the sources read";

/** Every reason why a cell of a board is empty. */
export const EMPTY_REASONS = [...ROW_MISSING_REASONS, FILTERED, NOBODY] as const;
export type EmptyReason = (typeof EMPTY_REASONS)[number];

/** The reasons that occur only in a collection that reads abstracts. */
export const OF_ABSTRACTS: readonly EmptyReason[] = ["not in this abstract", "stated without a number"];

/** The results of all compared methods. */
interface Compared {
  readonly all: readonly Result[];
  /** Those that the choice of sources keeps. */
  readonly chosen: readonly Result[];
}

const placeKey = ({ method_id }: RowOf<"methods">, { benchmark_id }: RowOf<"benchmarks">) =>
  `${method_id} ${benchmark_id}`;

/** Indexed, because a comparison looks up each of its gaps and can have thousands of them. */
const byPlace = once((results: readonly Result[]) =>
  groupBy(results, ({ method, benchmark }) => placeKey(method, benchmark)),
);

/**
 * Returns why a method has no result in a row of a comparison. A claim of an abstract in words counts only while no result of the method is shown on
 * the benchmark.
 */
export function missingReasonOf(
  catalogue: Catalogue,
  method: RowOf<"methods">,
  place: Place,
  { all, chosen }: Compared,
): RowMissingReason {
  const key = placeKey(method, place.benchmark);
  const [anyHere, here] = [all, chosen].map((results) => byPlace(results).get(key) ?? []) as [
    readonly Result[],
    readonly Result[],
  ];
  const isMeasured = (result: Result) => result.metric === place.metric;
  const isLeftOut = anyHere.some(
    (result) => isMeasured(result) && axisKey(result) === axisKey(place.results[0] as Result),
  );
  if (isLeftOut) return LEFT_OUT;
  const onBenchmark = here.length > 0;
  const reason = whyMissing(catalogue, method, place);
  if (reason === "not applicable" || (reason === "only as a ratio" && onBenchmark)) return reason;
  if (here.some(isMeasured)) return place.metric.kind === "relative" ? OTHER_BASELINE : ELSEWHERE;
  if (reason === "stated without a number" && !onBenchmark) return reason;
  if (anyHere.some(isMeasured)) return LEFT_OUT;
  if (here.some(({ source }) => source.reading === "part")) return READ_IN_PART;
  return chosen.some(({ kind }) => kind !== "abstract") ? "not in the sources read" : "not in this abstract";
}

/** Returns the same if a filter narrows the results beyond the choice of sources; `ofSources` are the results before the filter. */
export function whyEmpty(
  catalogue: Catalogue,
  method: RowOf<"methods">,
  place: Place,
  { ofSources, ...compared }: Compared & { readonly ofSources: readonly Result[] },
): EmptyReason {
  const missingReason = missingReasonOf(catalogue, method, place, compared);
  if (missingReason !== LEFT_OUT) return missingReason;
  const key = placeKey(method, place.benchmark);
  const measured = (results: readonly Result[]) =>
    (byPlace(results).get(key) ?? []).filter(({ metric }) => metric === place.metric);
  const onAxis = measured(compared.all).filter((result) => axisKey(result) === axisKey(place.results[0] as Result));
  const meant = onAxis.length > 0 ? onAxis : measured(compared.all);
  return meant.some((result) => measured(ofSources).includes(result)) ? FILTERED : missingReason;
}
