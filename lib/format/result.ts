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

/** Returns the word before a value: "about", "over", "under", "up to"; empty for an exact one. */
export const qualifierWord = (qualifier: Qualifier) => QUALIFIER_WORDS[qualifier];

const NUMBER = /^(?=.*\p{Nd})[\p{Nd}.,eE−-]+$/u;

/** Prints digits with their unit: "20×", "6.5%", "3.9 KB". A word in the place of digits, such as "average", gets no unit. */
export function withUnit(text: string, unit: string | null): string {
  if (unit === null || !NUMBER.test(text)) return text;
  if (unit === "x") return `${text}×`;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}

/** Prints a value in words: "about 20×", "over 100", "25.70", "1.2 ± 0.1". The digits are as printed. */
export function printValue({
  value,
  qualifier,
  metric,
  spread,
}: Pick<Result, "value" | "qualifier" | "metric" | "spread">): string {
  return [
    qualifierWord(qualifier),
    withUnit(value.text.replaceAll("-", "−"), metric.unit),
    spread && printSpread(spread),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Prints a spread: "± 0.1", or the interval as printed: "[0.36, 0.44]". */
export const printSpread = ({ text }: NonNullable<Result["spread"]>) => (text.startsWith("[") ? text : `± ${text}`);

/** Prints a condition: "steps 10", "teacher VAR", "input 1 MB". A value in words follows a colon, so that it does not run into the name: "sampling: standard". */
export function printCondition({ condition, value, method }: StatedCondition): string {
  const isWords = method === null && !NUMBER.test(value);
  return `${inSentence(condition.name)}${isWords ? ":" : ""} ${method?.name ?? withUnit(value, condition.unit)}`;
}

/** Prints a condition that others state and this source does not: "sampling: not stated". */
export const printSilence = ({ name }: StatedCondition["condition"]) => `${inSentence(name)}: not stated`;

/** Prints the configuration and the conditions of a result in one line; empty if the source states none. */
export function printSetting({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return [configuration, ...conditions.map(printCondition)].filter((part) => part !== null && part !== "").join(" · ");
}

/** Prints what tells a result from others on its axis: its setting without the `match` conditions, which the heading of the axis gives. */
export function printVariant({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({ configuration, conditions: conditions.filter(({ condition }) => condition.role !== "match") });
}

/**
 * Prints the variant for a chart, next to a table with the full setting: the configuration, axes such as steps, and methods such as a teacher.
 * Relative times are left out, because they mean nothing without their baseline.
 */
export function printBriefly({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({
    configuration,
    conditions: conditions.filter(
      ({ condition, method }) => (condition.role === "vary" && condition.unit !== "x") || method !== null,
    ),
  });
}

/** Prints the baseline of a relative result: "LlamaGen, 256 steps". Empty for an absolute one. */
export function printBaseline({ baseline }: Pick<Result, "baseline">): string {
  return baseline === null ? "" : [baseline.method.name, baseline.configuration].filter(Boolean).join(", ");
}

/** Prints the part of a setting that is shown next to a speed-up: the configuration that is faster, and the phase of the work. */
export function printTimed({ configuration, conditions }: Pick<Result, "configuration" | "conditions">): string {
  return printSetting({
    configuration,
    conditions: conditions.filter(({ condition }) => condition.condition_id === "phase"),
  });
}
