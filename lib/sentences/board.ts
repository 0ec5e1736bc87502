import type { Result } from "@/lib/catalogue/catalogue";
import type { Mark } from "@/lib/report/marks";
import type { Qualifier } from "@/lib/tables/results";
import { printSpread } from "@/lib/format/result";

/** A qualifier as a sign, because a board has no room for its word: "≤ 1.24". */
const SIGNS: Readonly<Record<Qualifier, string>> = { exact: "", about: "≈", above: ">", below: "<", "up-to": "≤", "at-most": "≤", "at-least": "≥" };

/** The sign of a qualifier before the digits; empty for an exact value. */
export const signOf = (qualifier: Qualifier): string => SIGNS[qualifier];

/** A value as a board prints it: the printed digits with sign and spread; the unit stands in the head of the column. */
export const boardValue = ({ value, qualifier, spread }: Pick<Result, "value" | "qualifier" | "spread">): string =>
  [SIGNS[qualifier], value.text.replaceAll("-", "−"), spread && printSpread(spread)].filter(Boolean).join(" ");

/** The letter or sign that stands at a value; a bound has its sign before the digits. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = { bound: "", quoted: "q", "measured-again": "r", disagreement: "≠" };

/** What a mark means, as the key below a board says it. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  bound: "a bound, as printed",
  quoted: "quoted from another text",
  "measured-again": "run again by others",
  disagreement: "another source prints a different number for this configuration",
};

/** "quoted by xAR 1.24" for one of the results that stand under another. */
export const ORIGIN_VERBS: Readonly<Record<Result["origin"], string>> = {
  own: "reported by",
  "measured-again": "run again by",
  quoted: "quoted by",
  "not-stated": "printed by",
};

/** The unit of a column in its head: "Speed-up, ×"; nothing for a metric without one. */
export const headWords = ({ symbol, unit }: Pick<Result["metric"], "symbol" | "unit">) => (unit === null ? symbol : `${symbol}, ${unit === "x" ? "×" : unit}`);

