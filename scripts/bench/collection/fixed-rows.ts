import type { RowOf } from "@/lib/catalogue/tables-of";

type Metric = RowOf<"metrics">;
type Condition = RowOf<"conditions">;

const metric = (metric_id: string, direction: Metric["direction"], kind: Metric["kind"] = "absolute"): Metric => ({
  metric_id,
  name: metric_id.replaceAll("-", " "),
  symbol: metric_id.toUpperCase(),
  unit: kind === "relative" ? "x" : null,
  direction,
  kind,
  minimum: 0,
  maximum: null,
  summary: "An invented way to measure.",
  url: null,
});

/** The metrics that the pages know by name. */
export const FID = metric("fid", "lower");
export const INCEPTION_SCORE = metric("inception-score", "higher");
export const SPEED_UP = metric("speed-up", "higher", "relative");

/** Metrics grow far more slowly than results: new methods are measured with existing metrics. */
export function madeMetrics(results: number): readonly Metric[] {
  const made = Math.round(12 * Math.log10(results));
  return Array.from({ length: made }, (_, at) => metric(`metric-${at + 1}`, at % 3 === 0 ? "lower" : "higher"));
}

const condition = (condition_id: string, type: Condition["type"], role: Condition["role"]): Condition => ({
  condition_id,
  name: condition_id.replaceAll("-", " "),
  unit: null,
  type,
  role,
  summary: "An invented circumstance.",
});

/** One condition of each role, and the two that the list of fewer steps reads, in the order in which a cell must state them. */
export const CONDITIONS: readonly Condition[] = [
  condition("guidance", "number", "caveat"),
  condition("horizon", "number", "match"),
  condition("steps", "number", "vary"),
  condition("teacher", "method", "caveat"),
];
