import type { Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { isOneConfiguration } from "@/lib/select/rank/configuration";

/**
 * Returns what a method's authors report themselves in place of a result that only others print in its comparison group. Those who copy a number
 * leave out conditions that the authors state, such as guidance, and then the two are not of one group. Looks in `candidates`, which can be any
 * results. Returns null if the result is the authors' own, if they report nothing of its configuration, or if they report several values with
 * different digits.
 */
export function ownReport(result: Result, candidates: readonly Result[]): Result | null {
  if (result.origin === "own") return null;
  const own = candidates.filter((one) => isOwnOf(one, result));
  const same = own.find(({ value, qualifier }) => value.text === result.value.text && qualifier === result.qualifier);
  if (same) return same;
  return new Set(own.map(({ value, qualifier }) => `${qualifier} ${value.text}`)).size === 1 ? (own[0] ?? null) : null;
}

function isOwnOf(one: Result, result: Result): boolean {
  return (
    one.origin === "own" &&
    one.standing === result.standing &&
    one.method === result.method &&
    one.metric === result.metric &&
    one.benchmark === result.benchmark &&
    one.baseline?.method === result.baseline?.method &&
    statesAll(one.conditions, result.conditions) &&
    isOneConfiguration(one, result)
  );
}

/** Returns whether the first states the same for every condition that defines the comparison group of the second; it may state more. */
const statesAll = (more: readonly StatedCondition[], conditions: readonly StatedCondition[]) =>
  conditions
    .filter(({ condition }) => condition.role === "match")
    .every(({ condition, value }) => more.some((stated) => stated.condition === condition && stated.value === value));
