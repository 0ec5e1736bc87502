import { EVERY_EVAL_EVER_UNITS } from "@/lib/readers/results/every-eval-ever-units";
import type { Result } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { numberLiteral } from "./number-literal";
import type { WritableResult } from "./record";

/** Returns one of the `evaluation_results` of a record. Facts for which the schema has no key go into `details`, conditions as `condition:ID`. */
export function resultOf({ result, value, circumstances, receipt }: WritableResult) {
  const { id, benchmark, metric, spread } = result;
  const { minimum, maximum } = metric;
  return {
    evaluation_result_id: id,
    evaluation_name: benchmark.name,
    source_data: {
      dataset_name: benchmark.dataset ?? benchmark.name,
      ...(benchmark.url === null ? { source_type: "other" } : { source_type: "url", url: [benchmark.url] }),
    },
    metric_config: {
      evaluation_description: metric.summary,
      metric_id: metric.metric_id,
      metric_name: metric.name,
      ...(metric.unit !== null && { metric_unit: EVERY_EVAL_EVER_UNITS[metric.unit] ?? metric.unit }),
      lower_is_better: metric.direction === "lower",
      score_type: "continuous",
      min_score: minimum ?? "-Infinity",
      max_score: maximum ?? "Infinity",
    },
    score_details: {
      score: { literal: value },
      details: {
        receipt,
        as_printed: result.value.text,
        ...(spread && { spread: spread.text, spread_kind: spread.kind }),
        ...Object.fromEntries(Object.entries(circumstances).map(([name, stated]) => [`condition:${name}`, stated])),
      },
      ...uncertaintyOf(result, spread),
    },
  };
}

/** Returns the spread in the schema's keys. A spread whose kind the source does not state has no key. Half the width of a 95 % interval becomes its two ends. */
function uncertaintyOf({ value }: Result, spread: Result["spread"]) {
  const [lower, upper] = /^\[(\S+), (\S+)\]$/.exec(spread?.text ?? "")?.slice(1) ?? [];
  if (spread === null || spread.kind === "not-stated") return {};
  if (lower !== undefined && upper !== undefined)
    return spread.kind === "interval-95"
      ? {
          uncertainty: {
            confidence_interval: { lower: literalOf(lower), upper: literalOf(upper), confidence_level: 0.95 },
          },
        }
      : {};
  switch (spread.kind) {
    case "standard-deviation":
      return { uncertainty: { standard_deviation: literalOf(spread.text) } };
    case "standard-error":
      return { uncertainty: { standard_error: { value: literalOf(spread.text) } } };
    case "interval-95": {
      const half = numberOf(spread.text);
      const rounded = (end: number) => Number(end.toPrecision(12));
      return {
        uncertainty: {
          confidence_interval: {
            lower: rounded(value.number - half),
            upper: rounded(value.number + half),
            confidence_level: 0.95,
          },
        },
      };
    }
  }
}

const literalOf = (text: string) => ({ literal: numberLiteral({ text, number: numberOf(text) }) });
