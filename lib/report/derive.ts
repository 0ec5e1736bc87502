import type { Result } from "@/lib/catalogue/catalogue";
import { lastPlaceOf, significantDigitsOf } from "@/lib/numerals/number-of";
import type { Printed } from "@/lib/tables/cells";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Qualifier } from "@/lib/tables/results";
import { sizeOf } from "@/lib/report/question/row-filter";
import { verdict } from "@/lib/select/rank/verdict";

/** What is computed here from two reported results. A type of its own, so that it is never mistaken for something reported. */
export interface Derived {
  readonly result: Result;
  /** What the result is compared with. */
  readonly reference: Result;
  readonly relation: "ratio" | "difference";
  /** Digits of the result, as many as the printed digits of both results allow. */
  readonly text: string;
  /** What is known about it if a result is a bound. */
  readonly qualifier: Qualifier;
}

/**
 * A result against the reference's: the ratio where the metric begins at zero, the difference otherwise. Null where nothing
 * can be said: a relative metric, results that do not compare, a reference of zero, or two bounds that leave the result open.
 */
export function derive(result: Result, reference: Result): Derived | null {
  if (result.metric.kind !== "absolute" || verdict(result, reference).kind === "not comparable") return null;
  const qualifier = combined(result.qualifier, reference.qualifier);
  if (qualifier === null) return null;
  const outcome = { result, reference, qualifier };
  if (result.metric.minimum !== 0) return { ...outcome, relation: "difference", text: difference(result.value, reference.value) };
  if (reference.value.number === 0) return null;
  return { ...outcome, relation: "ratio", text: ratio(result.value, reference.value, qualifier) };
}

/**
 * The reference's result that a result is compared with: of the same source if there is one, because its authors set the two
 * side by side. Of several the one nearest in size, where sizes are stated, because a small model beside the largest of the reference
 * says more of the sizes than of the methods; otherwise the reference's best. Candidates come best first.
 */
export function referenceFor(result: Result, candidates: readonly Result[]): Result | undefined {
  const ofSource = candidates.filter(({ source }) => source === result.source);
  const possible = ofSource.length > 0 ? ofSource : candidates;
  const size = sizeOf(result);
  const sized = size === null ? [] : possible.flatMap((candidate) => {
    const other = sizeOf(candidate);
    return other === null ? [] : [{ candidate, apart: Math.abs(Math.log(other / size)) }];
  });
  return sized.toSorted((a, b) => a.apart - b.apart)[0]?.candidate ?? possible[0];
}

/** What a bound in the reference says of the result: the larger the reference, the smaller the result. */
const TURNED: Readonly<Record<Qualifier, Qualifier | null>> = {
  exact: "exact",
  about: "about",
  above: "below",
  below: "above",
  "up-to": null,
  "at-most": "at-least",
  "at-least": "at-most",
};

function combined(result: Qualifier, reference: Qualifier): Qualifier | null {
  const turned = TURNED[reference];
  if (turned === "exact" || turned === null) return turned === null ? null : result;
  return result === "exact" || result === turned ? turned : null;
}

/** As many significant digits as the result with fewer has; a bound is rounded to the side that claims less. */
function ratio(a: Printed, b: Printed, qualifier: Qualifier): string {
  const exact = a.number / b.number;
  if (exact === 0) return "0";
  const digits = Math.min(significantDigitsOf(a.text), significantDigitsOf(b.text));
  const nearest = Number(exact.toPrecision(digits));
  const unit = 10 ** (Math.floor(Math.log10(nearest)) - digits + 1);
  const isTooHigh = SIDES[qualifier] === "higher" && nearest > exact * (1 + 1e-12);
  const isTooLow = SIDES[qualifier] === "lower" && nearest < exact * (1 - 1e-12);
  const rounded = Number((nearest + (isTooHigh ? -unit : isTooLow ? unit : 0)).toPrecision(digits));
  return rounded.toFixed(Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - Math.floor(Math.log10(rounded)))));
}

/** To the last place that both results print. */
function difference(a: Printed, b: Printed): string {
  const place = Math.max(lastPlaceOf(a.text), lastPlaceOf(b.text));
  const known = place > 0 ? Math.round((a.number - b.number) / 10 ** place) * 10 ** place : a.number - b.number;
  return known.toFixed(Math.max(0, -place)).replace(/^-(0(?:\.0+)?)$/, "$1");
}

/** As many as `toFixed` writes. */
const MOST_DECIMALS = 100;
