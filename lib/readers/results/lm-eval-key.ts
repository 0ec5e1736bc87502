/**
 * Splits a key of lm-evaluation-harness: "exact_match,flexible-extract" is a metric and its filter; "acc" (0.3) is a metric without one. `_stderr`
 * comes before the comma ("acc_stderr,none"), so the comma is split first.
 */
export function splitMetricKey(key: string): {
  readonly metric: string;
  readonly filter: string | null;
  readonly isSpread: boolean;
} {
  const comma = key.indexOf(",");
  const name = comma < 0 ? key : key.slice(0, comma);
  const isSpread = name.endsWith("_stderr");
  return {
    metric: isSpread ? name.slice(0, -"_stderr".length) : name,
    filter: comma < 0 ? null : key.slice(comma + 1),
    isSpread,
  };
}
