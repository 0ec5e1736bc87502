import type { Result } from "@/lib/catalogue/catalogue";
import { printSpread, qualifierWord, withUnit } from "@/lib/format/result";
import { listed } from "@/lib/format/words";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import type { Qualifier } from "@/lib/tables/results";
import { escapeLatex } from "./latex-escape";

const SIGNS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "$\\approx$",
  above: "$>$",
  below: "$<$",
  "up-to": "up~to~",
  "at-most": "$\\leq$",
  "at-least": "$\\geq$",
};

/** Writes a value with its qualifier as a sign: "$>$100", "20$\times$". The digits are as printed. */
export function latexValue({
  value,
  qualifier,
  metric,
  spread,
}: Pick<Result, "value" | "qualifier" | "metric" | "spread">): string {
  const digits = `${SIGNS[qualifier]}${escapeLatex(withUnit(value.text.replaceAll("-", "−"), metric.unit))}`;
  return spread === null ? digits : `${digits} ${escapeLatex(printSpread(spread))}`;
}

/** Explains the signs used among some results; empty if there are none. */
export function signsNote(results: readonly Pick<Result, "qualifier">[]): string {
  const used = QUALIFIERS.filter(
    (qualifier) => SIGNS[qualifier].startsWith("$") && results.some((result) => result.qualifier === qualifier),
  );
  if (used.length === 0) return "";
  const meanings = used.map(
    (qualifier) => `${SIGNS[qualifier]} is \\textquotedblleft{}${qualifierWord(qualifier)}\\textquotedblright{}`,
  );
  return `As the sources word it, ${listed(meanings)}.`;
}
