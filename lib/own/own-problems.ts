import { withUnit } from "@/lib/format/result";
import { inSentence } from "@/lib/format/words";
import type { OwnFacts } from "./own-facts";
import type { OwnRow } from "./own-row";
import { readOwnValue } from "./own-value";

/**
 * Returns sentences about what a reader should check in a row: text that is not a number, values that the metric cannot have, and conditions that the
 * board does not know. Changes nothing.
 */
export function ownProblems({ metrics, conditions }: OwnFacts, row: OwnRow): readonly string[] {
  const stated = conditions.flatMap(({ condition: { condition_id, name, type, unit } }) => {
    const typed = row.conditions[condition_id];
    if (typed === undefined || type !== "number" || readOwnValue(typed) !== null) return [];
    return [
      `“${typed}” is not a number for ${inSentence(name)}, so no chart can place it → digits${unit === null ? "" : ` in ${unit}`}.`,
    ];
  });
  const values = Object.entries(row.values).flatMap(([id, typed]) => {
    const metric = metrics.find(({ metric_id }) => metric_id === id);
    if (metric === undefined)
      return [`The board has no column for ${id} (${typed}) → choose that metric above the board to see it.`];
    const value = readOwnValue(typed);
    if (value === null)
      return [
        `“${typed}” is not a number → the digits as you would print them, such as 2.41, ≤ 1.24 or 0.381 ± 0.002.`,
      ];
    const { number } = value.value;
    const limits = [
      metric.minimum !== null && number < metric.minimum && `below ${metric.minimum}`,
      metric.maximum !== null && number > metric.maximum && `above ${metric.maximum}`,
    ].filter(Boolean);
    return limits.map(
      (limit) =>
        `${metric.symbol} cannot be ${limit}, but ${withUnit(typed, metric.unit)} is → check whether it is on the scale of the board.`,
    );
  });
  return [...values, ...stated];
}
