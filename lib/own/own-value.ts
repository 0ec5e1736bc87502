import { boardValue } from "@/lib/sentences/board";
import type { Result } from "@/lib/catalogue/catalogue";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";

/** A value that a reader typed, parsed. */
export type OwnValue = Pick<Result, "value" | "qualifier" | "spread">;

const QUALIFIERS: Readonly<Record<string, Result["qualifier"]>> = {
  "": "exact",
  "≤": "at-most",
  "<=": "at-most",
  "<": "below",
  "≥": "at-least",
  ">=": "at-least",
  ">": "above",
  "≈": "about",
  "~": "about",
};
const FORM = /^(≤|<=|<|≥|>=|>|≈|~)?\s*([-−]?[^\s±%×xX]+)\s*(%|×|x)?\s*(?:(?:±|\+-|\+\/-)\s*([^\s±%]+)\s*%?)?$/;

/**
 * Reads a typed value: digits, optionally preceded by a sign of a bound and followed by a spread. Returns null for any other text: digits are never
 * guessed.
 */
export function readOwnValue(typed: string): OwnValue | null {
  const [, sign = "", text = "", , spread = ""] = FORM.exec(typed.trim()) ?? [];
  const qualifier = QUALIFIERS[sign];
  if (qualifier === undefined || !isNumeral(text) || (spread !== "" && !isNumeral(spread))) return null;
  return {
    value: { text, number: numberOf(text) },
    qualifier,
    spread: spread === "" ? null : { text: spread, kind: "not-stated" },
  };
}

/** Returns a typed value as a board prints it; text that is not a number is unchanged. */
export function ownValueText(typed: string): string {
  const value = readOwnValue(typed);
  return value === null ? typed : boardValue(value);
}
