import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { whyMissing, type Missing, type Place } from "./missing";

/** Said of a method whose figure stands in a source of a kind that the reader left out. */
export const LEFT_OUT = "left out by the choice of sources";

/** Said of a method that has the metric on the benchmark, but not on this axis. */
const ELSEWHERE = "only under other conditions";
const OTHER_BASELINE = "only over another baseline";

/** Said where more than abstracts was read. */
const NOT_READ = "not in the sources read";

export type Gap = Missing["reason"] | typeof LEFT_OUT | typeof ELSEWHERE | typeof OTHER_BASELINE | typeof NOT_READ;

/**
 * Why a method has no figure in a row of a comparison, from the figures about it that the choice of sources lets through.
 * What an abstract claims in words counts only while no figure of the method is known on the benchmark.
 */
export function whyGap(catalogue: Catalogue, method: RowOf<"methods">, place: Place, chosen: readonly Figure[]): Gap {
  const onBenchmark = chosen.filter((figure) => figure.method === method && figure.benchmark === place.benchmark);
  const reason = whyMissing(catalogue, method, place);
  if (reason === "not applicable" || (reason === "only as a ratio" && onBenchmark.length > 0)) return reason;
  if (onBenchmark.some(({ metric }) => metric === place.metric)) return place.metric.kind === "relative" ? OTHER_BASELINE : ELSEWHERE;
  if (reason === "stated without a number" && onBenchmark.length === 0) return reason;
  return catalogue.figuresOfMethod.get(method.method_id)?.some(({ source }) => source.kind !== "abstract") ? NOT_READ : "not in this abstract";
}
