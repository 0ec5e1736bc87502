import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { whyMissing, type Missing, type Place } from "./missing";
import { axisKey } from "./verdict";

/** Said of a method whose figure stands in a source of a kind that the reader left out. */
const LEFT_OUT = "left out by the choice of sources";

/** Said of a method that has the metric on the benchmark, but not on this axis. */
const ELSEWHERE = "only under other conditions";
const OTHER_BASELINE = "only over another baseline";

export type Gap = Missing["reason"] | typeof LEFT_OUT | typeof ELSEWHERE | typeof OTHER_BASELINE;

/** The figures of all methods that are compared. */
interface Compared {
  readonly all: readonly Figure[];
  /** Those that the choice of sources lets through. */
  readonly chosen: readonly Figure[];
}

/**
 * Why a method has no figure in a row of a comparison. What an abstract claims in words counts only while no figure of the
 * method is shown on the benchmark.
 */
export function whyGap(catalogue: Catalogue, method: RowOf<"methods">, place: Place, { all, chosen }: Compared): Gap {
  const isThere = (figure: Figure) => figure.method === method && figure.benchmark === place.benchmark;
  const isMeasured = (figure: Figure) => isThere(figure) && figure.metric === place.metric;
  const isLeftOut = all.some((figure) => figure.method === method && axisKey(figure) === axisKey(place.figures[0] as Figure));
  if (isLeftOut) return LEFT_OUT;
  const onBenchmark = chosen.some(isThere);
  const reason = whyMissing(catalogue, method, place);
  if (reason === "not applicable" || (reason === "only as a ratio" && onBenchmark)) return reason;
  if (chosen.some(isMeasured)) return place.metric.kind === "relative" ? OTHER_BASELINE : ELSEWHERE;
  if (reason === "stated without a number" && !onBenchmark) return reason;
  if (all.some(isMeasured)) return LEFT_OUT;
  return chosen.some(({ kind }) => kind !== "abstract") ? "not in the sources read" : "not in this abstract";
}
