import type { Catalogue, Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { configurationsOn } from "@/lib/select/rank/axes";
import { bestOf, isSurelyBetter, type BestClaim, type BoundClaim } from "./order-claims";
import { axisKey } from "@/lib/select/rank/verdict";

type Condition = StatedCondition["condition"];

/** The first result of another comparison group that is better than the first of this one. */
export interface BetterElsewhere {
  readonly result: Result;
  /** The conditions that its group states differently. */
  readonly stated: readonly StatedCondition[];
  /** The conditions that the first group states and its group does not. */
  readonly silent: readonly Condition[];
}

/**
 * Returns the result that limits "lowest" or "highest" to its own comparison group: the best first result among the groups of the same benchmark,
 * metric and baseline that differ in words, such as guidance. Groups that differ in a number, such as a horizon, are different tasks that nobody
 * confuses. Returns null if none is surely better.
 */
export function betterElsewhere(catalogue: Catalogue, claim: BestClaim | BoundClaim | null): BetterElsewhere | null {
  const best = claim?.kind === "first by bound" ? claim.best : claim;
  const here = best?.results[0];
  if (here === undefined) return null;
  const others = (catalogue.resultsOfBenchmark.get(here.benchmark.benchmark_id) ?? []).filter(
    (other) =>
      other.metric === here.metric &&
      other.standing === "main" &&
      axisKey(other) !== axisKey(here) &&
      baselineOf(other) === baselineOf(here) &&
      differsInWords(here, other),
  );
  const firsts = [...groupBy(others, axisKey).values()].flatMap(([one]) =>
    one === undefined ? [] : firstOf(catalogue, one),
  );
  const better = firsts.filter((result) => isSurelyBetter(result, here));
  const result = better.find((one) => !better.some((other) => isSurelyBetter(other, one)));
  return result === undefined ? null : { result, ...differenceOf(here, result) };
}

function firstOf(catalogue: Catalogue, on: Result): readonly Result[] {
  const claim = bestOf(on.metric, configurationsOn(catalogue, on));
  const best = claim?.kind === "first by bound" ? claim.best : claim;
  return best?.results.slice(0, 1) ?? [];
}

const baselineOf = ({ baseline }: Result) =>
  JSON.stringify(baseline && [baseline.method.method_id, baseline.configuration]);
const matchOf = ({ conditions }: Result) => conditions.filter(({ condition }) => condition.role === "match");
const valueOf = (result: Result, condition: Condition) =>
  matchOf(result).find((stated) => stated.condition === condition)?.value;

function differenceOf(here: Result, there: Result): Pick<BetterElsewhere, "stated" | "silent"> {
  const stated = matchOf(there).filter(({ condition, value }) => valueOf(here, condition) !== value);
  const silent = matchOf(here).flatMap(({ condition }) => (valueOf(there, condition) === undefined ? [condition] : []));
  return { stated, silent };
}

function differsInWords(here: Result, there: Result): boolean {
  const { stated, silent } = differenceOf(here, there);
  return [...stated.map(({ condition }) => condition), ...silent].every(
    (condition) => ![here, there].some((result) => isNumeral(valueOf(result, condition) ?? "")),
  );
}
