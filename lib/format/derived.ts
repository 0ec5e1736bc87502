import { qualifierWord, withUnit } from "./result";
import type { Qualifier } from "@/lib/tables/results";

/** The printed parts of a derived value; see Derived in lib/select. */
export interface DerivedWords {
  readonly relation: "ratio" | "difference";
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  /** The name of the reference, its value as printed, and the configuration that has it. */
  readonly reference: string;
  readonly referenceValue: string;
  readonly referenceConfiguration?: string | null;
}

/** Prints a derived value: "2.38× VAR’s 4.19", "0.859× VAR’s 1.92 (d30)", "over 23.8× VAR’s 4.19", "276.0 less than VAR’s 356.4". */
export function printDerived({
  relation,
  text,
  qualifier,
  unit,
  reference,
  referenceValue,
  referenceConfiguration,
}: DerivedWords): string {
  const other = `${reference}’s ${referenceValue}${referenceConfiguration ? ` (${referenceConfiguration})` : ""}`;
  if (relation === "ratio") return [qualifierWord(qualifier), `${text}×`, other].filter(Boolean).join(" ");
  const signed = Number(text);
  if (signed === 0 && qualifier === "exact") return `no difference from ${other} as printed`;
  const amount = withUnit(text.replace("-", ""), unit);
  const side = signed < 0 ? "less" : "more";
  return [BOUND_OF_DIFFERENCE[side][qualifier], amount, `${side} than`, other].filter(Boolean).join(" ");
}

/** A lower bound of a negative difference is an upper bound of how much less it is. */
const BOUND_OF_DIFFERENCE: Readonly<Record<"more" | "less", Readonly<Record<Qualifier, string>>>> = {
  more: {
    exact: "",
    about: "about",
    above: "over",
    below: "under",
    "up-to": "up to",
    "at-most": "at most",
    "at-least": "at least",
  },
  less: {
    exact: "",
    about: "about",
    above: "at most",
    below: "at least",
    "up-to": "at least",
    "at-most": "at least",
    "at-least": "at most",
  },
};
