import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { numberOf } from "@/lib/numerals/number-of";
import { COUNTED_BY } from "@/lib/select/counted-by";
import { againstWords } from "./against-words";
import type { Panel } from "./leaderboard";
import { standsForItself } from "@/lib/tables/judgements";

/** A result with the number of a `vary` condition under which it was reported. */
export interface TradeOffPoint {
  readonly result: Result;
  readonly cost: number;
  /** The cost as printed, without its unit. */
  readonly costText: string;
  /** Whether no other exact result is at least as good in both metric and cost, and better in one of them. */
  readonly onFront: boolean;
}

/** A metric against a cost: sampling steps, tokens, parameters. */
export interface TradeOff {
  readonly condition: RowOf<"conditions">;
  /** If the values of the condition are words, these words in the order of their columns; a cost is then the number of its column. Null if they are numbers. */
  readonly values: readonly string[] | null;
  /** What the cost counts: "model runs". Empty if no result of the panel states it; null for the results that do not state it while others do. */
  readonly counting: string | null;
  /** Whether the axis is ranked; if not, no point is on a front. */
  readonly isRanked: boolean;
  /** Whether less of the condition is cheaper. For other conditions, such as guidance, neither more nor less is, so no point is on a front. */
  readonly isCost: boolean;
  /** By cost, then by value, best first. */
  readonly points: readonly TradeOffPoint[];
  /** The number of results of the panel that do not stand for a configuration of their own: they repeat another one, or are not of a method. */
  readonly aside: number;
  /** The number of the other results that do not state the condition. */
  readonly unstated: number;
  /** The number of results that state the condition, but count something else or do not say what they count. */
  readonly otherwise: number;
}

/**
 * Returns each numeric `vary` condition against the metric of a panel, over the results that stand for a configuration; less of a condition counts as
 * cheaper. The Pareto front holds the results that no other one beats: none is as cheap and better, or as good and cheaper; two that are equal in
 * both are both on it. A cost that counts different things, such as steps, has a trade-off for each of them. Conditions with fewer than two different
 * numbers show no trade-off and are left out, as is a metric without direction. A result with a qualifier is drawn but never on the front, because
 * the true value may beat its bound; for the same reason it keeps no other result off the front.
 */
export const selectTradeOffs = (metric: RowOf<"metrics">, panel: Pick<Panel, "entries">): readonly TradeOff[] =>
  againstConditions(metric, panel, ["vary"]);

/**
 * Returns the same, with numeric conditions that are not costs, such as guidance, and conditions whose values are words. Costs come first, then other
 * numbers, then words; within each, the conditions that most results state come first.
 */
export function selectScatters(metric: RowOf<"metrics">, panel: Pick<Panel, "entries">): readonly TradeOff[] {
  const standing = panel.entries.filter(standsForItself);
  const words =
    metric.direction === "none"
      ? []
      : againstWords(
          standing.map(({ result }) => result),
          { isRanked: isRankedIn(standing), aside: panel.entries.length - standing.length },
        );
  const all = [...againstConditions(metric, panel, ["vary", "caveat"]), ...words];
  return all.toSorted(
    (a, b) =>
      Number(b.isCost) - Number(a.isCost) ||
      Number(b.values === null) - Number(a.values === null) ||
      b.points.length - a.points.length,
  );
}

const isRankedIn = (standing: Panel["entries"]) => standing.every(({ unranked }) => unranked !== "read in part");

type Role = RowOf<"conditions">["role"];

function againstConditions(
  metric: RowOf<"metrics">,
  { entries }: Pick<Panel, "entries">,
  roles: readonly Role[],
): readonly TradeOff[] {
  if (metric.direction === "none") return [];
  const standing = entries.filter(standsForItself);
  const isRanked = isRankedIn(standing);
  const results = standing.map(({ result }) => result);
  const conditions = new Set(results.flatMap(({ conditions: stated }) => stated.map(({ condition }) => condition)));
  return [...conditions]
    .filter(({ role, type }) => roles.includes(role) && type === "number")
    .flatMap((condition) =>
      byCounting(condition, results, {
        sign: metric.direction === "lower" ? 1 : -1,
        isRanked,
        isCost: condition.role === "vary",
        aside: entries.length - standing.length,
      }),
    )
    .filter(({ points }) => new Set(points.map(({ cost }) => cost)).size > 1);
}

interface Order {
  readonly sign: 1 | -1;
  readonly isRanked: boolean;
  readonly isCost: boolean;
  readonly aside: number;
}

function byCounting(condition: RowOf<"conditions">, results: readonly Result[], order: Order): readonly TradeOff[] {
  const statedOf = ({ conditions }: Result, id: string | undefined) =>
    conditions.find((one) => one.condition.condition_id === id)?.value ?? "";
  const costed = results.filter((result) => statedOf(result, condition.condition_id) !== "");
  const groups = groupBy(costed, (result) => statedOf(result, COUNTED_BY[condition.condition_id]));
  const nothingStated = groups.size === 1 && groups.has("");
  const fullestFirst = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  return fullestFirst.map(([counting, counted]) => ({
    ...tradeOff(condition, counted, order),
    values: null,
    isRanked: order.isRanked,
    isCost: order.isCost,
    aside: order.aside,
    counting: counting === "" && !nothingStated ? null : counting,
    unstated: results.length - costed.length,
    otherwise: costed.length - counted.length,
  }));
}

function tradeOff(
  condition: RowOf<"conditions">,
  results: readonly Result[],
  { sign, isRanked, isCost }: Order,
): Pick<TradeOff, "condition" | "points"> {
  const stated = results.flatMap((result) => {
    const found = result.conditions.find((own) => own.condition === condition);
    return found ? [{ result, cost: numberOf(found.value), costText: found.value }] : [];
  });
  const sorted = stated.toSorted((a, b) => a.cost - b.cost || sign * (a.result.value.number - b.result.value.number));
  let best = { value: Infinity, cost: 0 };
  const points = sorted.map((point): TradeOffPoint => {
    const value = sign * point.result.value.number;
    const onFront =
      isRanked &&
      isCost &&
      point.result.qualifier === "exact" &&
      (value < best.value || (value === best.value && point.cost === best.cost));
    if (onFront) best = { value, cost: point.cost };
    return { ...point, onFront };
  });
  return { condition, points };
}
