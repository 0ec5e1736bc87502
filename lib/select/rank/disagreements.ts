import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { identityOf, isOneConfiguration, isSameValue } from "./configuration";
import { allowedInterval } from "./rounding";
import { verdict, type Verdict } from "./verdict";

/** Two sources that print different numbers for what may be the same configuration. */
export interface Disagreement {
  readonly a: Result;
  readonly b: Result;
  readonly verdict: Verdict;
}

/**
 * Compares results of one method, benchmark and metric from different sources with each other. Returns the pairs that are comparable and cannot be
 * the same number. Two values disagree if the verdict allows them on one axis, both are of one configuration, and no number fits both as printed:
 * 1.80 and 1.8 agree, so do "over 100" and 120. If sources state several sizes or numbers of steps, one that states none may mean any of them and
 * disagrees with none. The same holds for one that names no configuration of a method of which others, among `ofMethod`, name some on the benchmark:
 * two sizes of one model are not a disagreement.
 */
export function compareSources(
  results: readonly Result[],
  ofMethod: readonly Result[] = results,
): readonly Disagreement[] {
  const isAmbiguous = ambiguityIn(results);
  const isNamed = once((benchmark: Result["benchmark"]) =>
    ofMethod.some((result) => result.benchmark === benchmark && result.configuration !== null),
  );
  const isNameless = ({ configuration, benchmark }: Result) => configuration === null && isNamed(benchmark);
  return results.flatMap((a, at) =>
    results.slice(at + 1).flatMap((b): readonly Disagreement[] => {
      if (a.source === b.source || mayAgree(a, b) || isNameless(a) || isNameless(b)) return [];
      const between = verdict(a, b);
      return isOtherSetting(between) || !isOneConfiguration(a, b) || isAmbiguous(a, b)
        ? []
        : [{ a, b, verdict: between }];
    }),
  );
}

/** Returns whether two results are of different settings, which is not a disagreement: the axes differ, or a number that was set, such as guidance or the length of a draft. */
export const isOtherSetting = ({ kind, reasons }: Verdict) =>
  kind === "not comparable" ||
  reasons.some((reason) => reason.kind === "condition differs" && reason.condition.type === "number");

/** Returns whether a number fits both results. Intervals that only touch do not overlap, as in ranking. */
export function mayAgree(a: Result, b: Result): boolean {
  if (a.value.number === b.value.number) return true;
  const one = allowedInterval(a.value, a.qualifier);
  const other = allowedInterval(b.value, b.qualifier);
  return one.low < other.high && other.low < one.high;
}

/** Returns a function that tells whether two results may be of one configuration only because one leaves out a condition that distinguishes others of the list. */
function ambiguityIn(results: readonly Result[]): (a: Result, b: Result) => boolean {
  const parted = new Set(
    [...groupBy(results.flatMap(identityOf), ({ condition }) => condition)].flatMap(
      ([condition, [first, ...others]]) =>
        first && others.some((other) => !isSameValue(first, other)) ? [condition] : [],
    ),
  );
  if (parted.size === 0) return () => false;
  const leavesOut = (one: Result, other: Result) =>
    identityOf(other).some(
      ({ condition }) => parted.has(condition) && !one.conditions.some((stated) => stated.condition === condition),
    );
  return (a, b) => leavesOut(a, b) || leavesOut(b, a);
}
