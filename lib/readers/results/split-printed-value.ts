import { isPrintedNumber } from "./printed-number";

export interface PrintedValue {
  readonly value: string;
  /** The numeral after ±. */
  readonly spread: string | null;
  /** "%", or the suffix of a count: "M" of "24M". */
  readonly unit: string | null;
  /** Whether marks or words surround the value; only the full text tells their meaning. */
  readonly marks: boolean;
}

/** A year in a bracketed citation, "(measured by Ge et al., 2018)", is not a second value; any other number in brackets is. */
const CITATION = /\s+\((?=[^()]*\p{L})(?:[^()\d]|\b(?:19|20)\d\d\b)*\)$/u;
const SHAPE =
  /^([~≈≤≥<>]?\s*)([-+−]?[\d.,]+(?:[eE][-+]?\d+)?)\s*(%|[kKmMBbGT](?![\p{L}\d]))?\s*(?:±\s*([\d.]+(?:[eE][-+]?\d+)?)\s*%?)?([*+†‡?]*)$/u;

/**
 * Splits a value of a hand-written table: "0.8428 ± 0.0014", "77.62%", "24M", "**70.3**", "63.7*". Returns null if the text is not one number:
 * "93.0/90.7" is two, "Please tell us" is none.
 */
export function splitPrintedValue(text: string): PrintedValue | null {
  const bare = text.replace(/^\uFEFF/, "").trim();
  const unbold = bare.replace(/^\*\*([^*]+)\*\*$/, "$1").trim();
  const uncited = unbold.replace(CITATION, "");
  const found = SHAPE.exec(uncited);
  if (found === null) return null;
  const [, before = "", value = "", unit, spread, after = ""] = found;
  // Typed by hand, "15,037" can mean 15.037; "2,179,678" cannot be a decimal.
  if (/^[-+−]?\d{1,3},\d{3}$/.test(value)) return null;
  if (!isPrintedNumber(value) || (spread !== undefined && !isPrintedNumber(spread))) return null;
  return {
    value,
    spread: spread ?? null,
    unit: unit ?? null,
    marks: before.trim() !== "" || after !== "" || uncited !== unbold,
  };
}
