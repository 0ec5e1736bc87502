import type { Result } from "@/lib/catalogue/catalogue";
import type { Mark } from "@/lib/report/marks";
import type { Qualifier } from "@/lib/tables/results";
import { printSpread } from "@/lib/format/result";

/** Qualifiers as signs, because a board has no room for words: "≤ 1.24". */
const SIGNS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "≈",
  above: ">",
  below: "<",
  "up-to": "≤",
  "at-most": "≤",
  "at-least": "≥",
};

/** Returns the sign of a qualifier before the digits; empty for an exact value. */
export const signOf = (qualifier: Qualifier): string => SIGNS[qualifier];

/** Returns a value as a board prints it: the printed digits with sign and spread. The unit is in the header of the column. */
export const boardValue = ({ value, qualifier, spread }: Pick<Result, "value" | "qualifier" | "spread">): string =>
  [SIGNS[qualifier], value.text.replaceAll("-", "−"), spread && printSpread(spread)].filter(Boolean).join(" ");

/** The letter or sign next to a value; a bound has its sign before the digits. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = {
  bound: "",
  quoted: "q",
  "measured-again": "r",
  disagreement: "≠",
};

/** The meaning of each mark, for the key below a board. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  bound: "a bound, as printed",
  quoted: "quoted from another text",
  "measured-again": "run again by others",
  disagreement: "another source prints a different number for this configuration",
};

/** The verb for each origin, as in "quoted by xAR 1.24" for a result that another one stands for. */
export const ORIGIN_VERBS: Readonly<Record<Result["origin"], string>> = {
  own: "reported by",
  "measured-again": "run again by",
  quoted: "quoted by",
  "not-stated": "printed by",
};

/** Returns the header of a column with its unit, "Speed-up, ×"; only the symbol if the metric has none. */
export const headWords = ({ symbol, unit }: Pick<Result["metric"], "symbol" | "unit">) =>
  unit === null ? symbol : `${symbol}, ${unit === "x" ? "×" : unit}`;
