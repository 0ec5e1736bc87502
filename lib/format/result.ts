import type { Result, StatedCondition } from "@/lib/catalogue/catalogue";
import type { Qualifier } from "@/lib/tables/results";
import { inSentence } from "./words";

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: "",
  about: "about",
  above: "over",
  below: "under",
  "up-to": "up to",
  "at-most": "at most",
  "at-least": "at least",
};

/** The word that goes before a value: "about", "over", "under", "up to", or nothing for an exact one. */
export const qualifierWord = (qualifier: Qualifier) => QUALIFIER_WORDS[qualifier];

const NUMBER = /^(?=.*\p{Nd})[\p{Nd}.,eE−-]+$/u;

/** Digits with their unit: "20×", "6.5 %" as "6.5%", "3.9 KB"; a word that stands where digits may, such as "average", has none. */
export function withUnit(text: string, unit: string | null): string {
  if (unit === null || !NUMBER.test(text)) return text;
  if (unit === "x") return `${text}×`;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}

/** The value as a reader says it: "about 20×", "over 100", "25.70", "1.2 ± 0.1". The digits are the printed ones. */
export function printValue({ value, qualifier, metric, spread }: Pick<Result, "value" | "qualifier" | "metric" | "spread">): string {
  return [qualifierWord(qualifier), withUnit(value.text.replaceAll("-", "−"), metric.unit), spread && printSpread(spread)].filter(Boolean).join(" ");
}

/** "± 0.1", or the interval as it is printed: "[0.36, 0.44]". */
export const printSpread = ({ text }: NonNullable<Result["spread"]>) => (text.startsWith("[") ? text : `± ${text}`);

/** "steps 10", "teacher VAR", "input 1 MB"; words have a colon before them, or they would run into the name: "sampling: standard". */
export function printCondition({ condition, value, method }: StatedCondition): string {
  const isWords = method === null && !NUMBER.test(value);
  return `${inSentence(condition.name)}${isWords ? ":" : ""} ${method?.name ?? withUnit(value, condition.unit)}`;
}

/** The same of a condition that others state and this source does not: "sampling: not stated". */
export const printSilence = ({ name }: StatedCondition["condition"]) => `${inSentence(name)}: not stated`;

/** Configuration and conditions of a result in one line; empty where the source states none. */
export function printSetting({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return [configuration, ...conditions.map(printCondition)].filter((part) => part !== null && part !== "").join(" · ");
}

/** What tells a result from others on its axis: the setting without the `match` conditions, which stand above the axis. */
export function printVariant({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({ configuration, conditions: conditions.filter(({ condition }) => condition.role !== "match") });
}

/**
 * The variant in a chart, where the table beside it tells the rest: configuration, axes such as steps, and methods such as a
 * teacher; no relative time, which means nothing without what it is relative to.
 */
export function printBriefly({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({ configuration, conditions: conditions.filter(({ condition, method }) => (condition.role === "vary" && condition.unit !== "x") || method !== null) });
}

/** What a relative result is relative to: "LlamaGen, 256 steps". Empty for an absolute one. */
export function printBaseline({ baseline }: Pick<Result, "baseline">): string {
  return baseline === null ? "" : [baseline.method.name, baseline.configuration].filter(Boolean).join(", ");
}

/** What of its setting stands beside a speed-up: the configuration that is faster, and in which part of the work. */
export function printTimed({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({ configuration, conditions: conditions.filter(({ condition }) => condition.condition_id === "phase") });
}
