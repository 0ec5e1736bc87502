import type { PlaceFilter } from "@/lib/report/question/place-filter";
import type { Fields } from "./field";
import { listField } from "./field-kinds";

/** The values by which the comparison groups of a collection can be chosen. */
export interface Places {
  readonly benchmarks: readonly string[];
  readonly metrics: readonly string[];
  /** "horizon.96": each value of each condition that must match. */
  readonly conditions: readonly string[];
}

/** The fields that choose which comparison groups a comparison shows. */
export const PLACE_FILTER_FIELDS: Fields<PlaceFilter, Places> = {
  benchmarks: listField(
    "benchmark",
    { label: "Benchmark", description: "Only results on these benchmarks." },
    ({ benchmarks }: Places) => benchmarks,
  ),
  metrics: listField(
    "metric",
    { label: "Metric", description: "Only results of these metrics." },
    ({ metrics }: Places) => metrics,
  ),
  conditions: listField(
    "condition",
    {
      label: "Condition",
      description:
        "Only results under these conditions, each as condition and value with a point between them: horizon.96, look-back.96. Values of one condition are alternatives; every condition that is named must match.",
    },
    ({ conditions }: Places) => conditions,
  ),
};
