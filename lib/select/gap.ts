import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { MISSING_REASONS, whyMissing, type Place } from "./missing";
import { axisKey } from "./verdict";

/** Said of a method whose figure stands in a source of a kind that the reader left out. */
const LEFT_OUT = "left out by the choice of sources";

/** Said of a method that has the metric on the benchmark, but not on this axis. */
const ELSEWHERE = "only under other conditions";
const OTHER_BASELINE = "only over another baseline";

/** Every reason for which a method has nothing in a row of a comparison. */
export const GAPS = [...MISSING_REASONS, LEFT_OUT, ELSEWHERE, OTHER_BASELINE] as const;
export type Gap = (typeof GAPS)[number];

/** Said of a method whose result the reader's own filter leaves out. */
const FILTERED = "left out by the filter";

/** Said of a cell of a grid where no method has anything. */
export const NOBODY = "nobody reports it";

/** Every reason for which a cell of a board is empty. */
export const EMPTY_REASONS = [...GAPS, FILTERED, NOBODY] as const;
export type EmptyReason = (typeof EMPTY_REASONS)[number];

/** Those that only a collection that reads abstracts has. */
export const OF_ABSTRACTS: readonly EmptyReason[] = ["not in this abstract", "stated without a number"];

/** The figures of all methods that are compared. */
interface Compared {
  readonly all: readonly Figure[];
  /** Those that the choice of sources lets through. */
  readonly chosen: readonly Figure[];
}

const placeKey = ({ method_id }: RowOf<"methods">, { benchmark_id }: RowOf<"benchmarks">) => `${method_id} ${benchmark_id}`;

/** A comparison asks for each of its gaps, and of large methods has thousands. */
const byPlace = once((figures: readonly Figure[]) => groupBy(figures, ({ method, benchmark }) => placeKey(method, benchmark)));

/**
 * Why a method has no figure in a row of a comparison. What an abstract claims in words counts only while no figure of the
 * method is shown on the benchmark.
 */
export function whyGap(catalogue: Catalogue, method: RowOf<"methods">, place: Place, { all, chosen }: Compared): Gap {
  const key = placeKey(method, place.benchmark);
  const [anyHere, here] = [all, chosen].map((figures) => byPlace(figures).get(key) ?? []) as [readonly Figure[], readonly Figure[]];
  const isMeasured = (figure: Figure) => figure.metric === place.metric;
  const isLeftOut = anyHere.some((figure) => isMeasured(figure) && axisKey(figure) === axisKey(place.figures[0] as Figure));
  if (isLeftOut) return LEFT_OUT;
  const onBenchmark = here.length > 0;
  const reason = whyMissing(catalogue, method, place);
  if (reason === "not applicable" || (reason === "only as a ratio" && onBenchmark)) return reason;
  if (here.some(isMeasured)) return place.metric.kind === "relative" ? OTHER_BASELINE : ELSEWHERE;
  if (reason === "stated without a number" && !onBenchmark) return reason;
  if (anyHere.some(isMeasured)) return LEFT_OUT;
  return chosen.some(({ kind }) => kind !== "abstract") ? "not in the sources read" : "not in this abstract";
}

/** The same where a filter narrows the results beyond the choice of sources; `ofSources` are those before it. */
export function whyEmpty(catalogue: Catalogue, method: RowOf<"methods">, place: Place, { ofSources, ...compared }: Compared & { readonly ofSources: readonly Figure[] }): EmptyReason {
  const gap = whyGap(catalogue, method, place, compared);
  if (gap !== LEFT_OUT) return gap;
  const key = placeKey(method, place.benchmark);
  const measured = (figures: readonly Figure[]) => (byPlace(figures).get(key) ?? []).filter(({ metric }) => metric === place.metric);
  const onAxis = measured(compared.all).filter((figure) => axisKey(figure) === axisKey(place.figures[0] as Figure));
  const meant = onAxis.length > 0 ? onAxis : measured(compared.all);
  return meant.some((figure) => measured(ofSources).includes(figure)) ? FILTERED : gap;
}
