import type { Result } from "@/lib/catalogue/catalogue";
import { lastPlaceOf, significantDigitsOf } from "@/lib/numerals/number-of";
import type { Printed } from "@/lib/tables/cells";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Qualifier } from "@/lib/tables/results";
import { sizeOf } from "@/lib/report/question/row-filter";
import { verdict } from "@/lib/select/rank/verdict";

/** A value computed here from two reported results. It has a type of its own, so that it is never mistaken for a reported value. */
export interface Derived {
  readonly result: Result;
  /** The result that it is compared with. */
  readonly reference: Result;
  readonly relation: "ratio" | "difference";
  /** The computed digits, as many as the printed digits of both results allow. */
  readonly text: string;
  /** The qualifier of the computed value, which follows from those of the results. */
  readonly qualifier: Qualifier;
}

/**
 * Returns a result against the reference's: the ratio if the metric begins at zero, the difference otherwise. Returns null if neither can be
 * computed: a relative metric, results that are not comparable, a reference of zero, or two bounds that leave the outcome open.
 */
export function derive(result: Result, reference: Result): Derived | null {
  if (result.metric.kind !== "absolute" || verdict(result, reference).kind === "not comparable") return null;
  const qualifier = combined(result.qualifier, reference.qualifier);
  if (qualifier === null) return null;
  const outcome = { result, reference, qualifier };
  if (result.metric.minimum !== 0)
    return { ...outcome, relation: "difference", text: difference(result.value, reference.value) };
  if (reference.value.number === 0) return null;
  return { ...outcome, relation: "ratio", text: ratio(result.value, reference.value, qualifier) };
}

/**
 * Returns the reference's result that a result is compared with: one of the same source if there is one, because its authors set the two side by
 * side. Of several it is the one nearest in size if sizes are stated, because the difference between a small model and the largest of the reference
 * reflects the sizes more than the methods; otherwise the reference's best. Candidates come best first.
 */
export function referenceFor(result: Result, candidates: readonly Result[]): Result | undefined {
  const ofSource = candidates.filter(({ source }) => source === result.source);
  const possible = ofSource.length > 0 ? ofSource : candidates;
  const size = sizeOf(result);
  const sized =
    size === null
      ? []
      : possible.flatMap((candidate) => {
          const other = sizeOf(candidate);
          return other === null ? [] : [{ candidate, apart: Math.abs(Math.log(other / size)) }];
        });
  return sized.toSorted((a, b) => a.apart - b.apart)[0]?.candidate ?? possible[0];
}

/** What a bound of the reference implies for the outcome: the larger the reference, the smaller the outcome. Null if it implies nothing. */
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

/** Returns the ratio with as many significant digits as the result with fewer has; a bound is rounded to the side that claims less. */
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

/** Returns the difference, rounded to the last place that both results print. */
function difference(a: Printed, b: Printed): string {
  const place = Math.max(lastPlaceOf(a.text), lastPlaceOf(b.text));
  const known = place > 0 ? Math.round((a.number - b.number) / 10 ** place) * 10 ** place : a.number - b.number;
  return known.toFixed(Math.max(0, -place)).replace(/^-(0(?:\.0+)?)$/, "$1");
}

/** The most decimals that `toFixed` accepts. */
const MOST_DECIMALS = 100;
