import type { ReportedRow } from "@/lib/readers/reading";
import { isGap, NUMERAL, UNIT } from "./numeral";

type Qualifier = NonNullable<ReportedRow["qualifier"]>;

/** The content of a cell. `several` means more than one number, so the cell has no single value: "93.0/90.7", an interval, a product. */
export type PrintedCell = { readonly kind: "gap" | "text" | "several" } | PrintedNumber;

export interface PrintedNumber {
  readonly kind: "number";
  readonly value: string;
  readonly qualifier: Qualifier | null;
  readonly spread: string | null;
  readonly unit: string | null;
  /** Text in brackets or after an arrow: "16.1 with dynamic evaluation", "↑1.3". */
  readonly aside: string | null;
  readonly marks: readonly string[];
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  "~": "about",
  "≈": "about",
  "∼": "about",
  "<": "below",
  ">": "above",
  "≤": "at-most",
  "<=": "at-most",
  "≥": "at-least",
  ">=": "at-least",
};

const MARKS = "[*†‡§¶#+?!^∗⋆★•ª⁰¹²³⁴-⁹]*";
const NUMBER = new RegExp(
  String.raw`^(?<qualifier>[~≈∼<>≤≥]|<=|>=)?\s*(?<currency>[$€£×])?\s*(?<value>${NUMERAL})` +
    String.raw`\s*(?<unit>(?:${UNIT})(?![\p{L}\d]))?` +
    String.raw`(?:\s*(?:±|\+/-|\+-)\s*(?<spread>${NUMERAL})\s*(?:%)?)?` +
    String.raw`\s*(?<marks>${MARKS})` +
    String.raw`\s*(?<aside>[(\[].*[)\]]|[↑↓▲▼△▽⇑⇓].*)?\s*(?<after>${MARKS})$`,
  "u",
);
const PYTHON_FLOAT = /^(?:np|numpy)\.float(?:16|32|64)?\((.*)\)$/;
const DIGITS = /\d+(?:[.,]\d+)*/g;

/** Fast path: most cells of results are only this, and files have millions of them. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Reads one cell. Splits the printed text into its parts without changing them. */
export function readCell(printed: string): PrintedCell {
  if (PLAIN.test(printed))
    return { kind: "number", value: printed, qualifier: null, spread: null, unit: null, aside: null, marks: [] };
  const trimmed = printed
    .replaceAll("\uFEFF", "")
    .replaceAll(/[\s\u00A0\u2009]+/g, " ")
    .trim();
  if (isGap(trimmed)) return { kind: "gap" };
  const text = PYTHON_FLOAT.exec(trimmed)?.[1] ?? trimmed;
  const found = NUMBER.exec(text)?.groups;
  if (!found) return isOnlyNumbers(text) ? { kind: "several" } : { kind: "text" };
  const { qualifier, currency, value = "", unit, spread, marks = "", aside, after = "" } = found;
  const plus = value.startsWith("+");
  return {
    kind: "number",
    value: plus ? value.slice(1) : value,
    qualifier: qualifier === undefined ? null : (QUALIFIERS[qualifier] ?? null),
    spread: spread ?? null,
    unit: unit ?? currency ?? null,
    aside: aside === undefined ? null : aside.replace(/^\((.*)\)$|^\[(.*)\]$/, "$1$2").trim(),
    marks: [...(plus ? ["+"] : []), ...`${marks}${after}`.replaceAll("^", "")],
  };
}

/** Returns whether a text is several numerals without words between them: an interval, a fraction, a date. */
function isOnlyNumbers(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const rest = text
    .replaceAll(DIGITS, " ")
    .replaceAll(new RegExp(String.raw`(?<!\p{L})(?:${UNIT}|e|E|to|and|vs\.?)(?!\p{L})`, "gu"), " ");
  return !/\p{L}/u.test(rest);
}
