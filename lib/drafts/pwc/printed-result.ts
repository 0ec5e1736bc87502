import { EVIDENCE_WORDS, resultsTable, type Qualifier } from "@/lib/tables/results";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import type { NumericCell } from "./board";

/** A cell as a result: the digits, what is printed around them, and their evidence. */
export interface PrintedResult {
  readonly value: { readonly text: string; readonly number: number };
  readonly qualifier: Qualifier;
  readonly spread: string | null;
  readonly unit: string | null;
  readonly evidence: string;
  readonly note: string | null;
}

const SIGNS: Readonly<Record<string, Qualifier>> = {
  "~": "about",
  "≈": "about",
  "≤": "at-most",
  "≥": "at-least",
  "<": "below",
  ">": "above",
};
const { value: VALUE, spread: SPREAD, evidence: EVIDENCE } = resultsTable.row.shape;

/** Reads a cell that is one number; returns null if its digits cannot be kept as printed. */
export function printedResult({ metric, printed, value }: NumericCell): PrintedResult | null {
  if (value === null) return null;
  const digits = VALUE.safeParse(value.value);
  const spread = SPREAD.safeParse(value.spread ?? "");
  const evidence = evidenceOf(metric, printed, [value.value, ...(value.spread === null ? [] : [value.spread])]);
  if (!digits.success || !spread.success || evidence === null) return null;
  return {
    value: digits.data,
    qualifier: SIGNS[printed.charAt(0)] ?? "exact",
    spread: spread.data,
    unit: value.unit,
    evidence,
    note: hasMore(printed, value) ? `The cell reads “${printed}”.` : null,
  };
}

/** Returns whether the cell contains more than sign, digits, unit and spread: a footnote mark, emphasis, words. */
function hasMore(printed: string, { value, unit, spread }: NonNullable<NumericCell["value"]>): boolean {
  const known = [value, unit ?? "", spread ?? ""].reduce(
    (left, part) => left.replace(part, ""),
    SIGNS[printed.charAt(0)] === undefined ? printed : printed.slice(1),
  );
  return known.replace(/[±%\s]/g, "") !== "";
}

/**
 * Returns the name of the metric and the printed text up to the last digit of the value or its spread; without the name if it is too long. Returns
 * null if the evidence would not end with these digits.
 */
function evidenceOf(metric: string, printed: string, digits: readonly string[]): string | null {
  const [first = "", second] = digits;
  const start = printed.indexOf(first);
  const end =
    second === undefined ? start + first.length : printed.indexOf(second, start + first.length) + second.length;
  const cut = printed.slice(0, end);
  for (const evidence of [`${metric}: ${cut}`, cut]) {
    const last = scanNumerals(evidence)
      .map(({ text }) => text)
      .slice(-digits.length);
    if (
      start >= 0 &&
      last.join() === digits.join() &&
      evidence.split(/\s+/).length <= EVIDENCE_WORDS &&
      EVIDENCE.safeEncode(evidence).success
    )
      return evidence;
  }
  return null;
}
