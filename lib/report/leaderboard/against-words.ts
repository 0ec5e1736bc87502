import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { byText } from "@/lib/format/by-text";
import type { TradeOff } from "./trade-off";

/** More values than this would need too many columns for a phone. */
const MOST_VALUES = 6;

/**
 * Returns the results of a comparison group against each condition whose values are words, such as the evaluator or the teacher: a column for each
 * value, in their natural order. Words have no order of cost, so nothing is on a front. Conditions that must match are equal for the whole group, and
 * a condition with a different value for each result shows nothing.
 */
export function againstWords(
  results: readonly Result[],
  order: Pick<TradeOff, "isRanked" | "aside">,
): readonly TradeOff[] {
  const stated = results.flatMap((result) =>
    result.conditions
      .filter(({ condition: { role, type } }) => role !== "match" && type !== "number")
      .map(({ condition, value, method }) => ({ result, condition, words: method?.name ?? value })),
  );
  return [...groupBy(stated, ({ condition }) => condition)].flatMap(([condition, own]): readonly TradeOff[] => {
    const values = [...new Set(own.map(({ words }) => words))].toSorted(byText);
    if (values.length < 2 || values.length > MOST_VALUES || values.length >= own.length) return [];
    const points = own
      .map(({ result, words }) => ({ result, cost: values.indexOf(words) + 1, costText: words, onFront: false }))
      .toSorted((a, b) => a.cost - b.cost);
    return [
      {
        ...order,
        condition,
        values,
        counting: "",
        isCost: false,
        points,
        unstated: results.length - own.length,
        otherwise: 0,
      },
    ];
  });
}
