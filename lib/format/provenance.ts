import type { Result } from "@/lib/catalogue/catalogue";
import type { Origin, Standing } from "@/lib/tables/results";
import { printSpread } from "./result";
import { speakerOf } from "./source";

/** Who measured, for the key of a page. */
export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  own: "the authors of the method",
  "measured-again": "others, who ran the method again",
  quoted: "not measured here: repeated from another text",
  "not-stated": "not stated",
};

/** Who measured, for a cell of a table whose head gives the full words. */
export const ORIGIN_BRIEFLY: Readonly<Record<Origin, string>> = {
  own: "own",
  "measured-again": "measured again",
  quoted: "quoted",
  "not-stated": "not stated",
};

/** Who measured, for the choices of a filter. */
export const ORIGIN_NAMES: Readonly<Record<Origin, string>> = {
  ...ORIGIN_BRIEFLY,
  own: "its authors",
  "measured-again": "others, again",
};

/** Says who measured a result, by name if it is known: "FD-loss, who ran the method again". */
export function originWords(result: Pick<Result, "origin" | "source" | "paper" | "kind">): string {
  if (result.origin === "measured-again") return `${speakerOf(result)}, who ran the method again`;
  if (result.origin === "quoted") return `not measured by ${speakerOf(result)}, who repeat a printed number`;
  return ORIGIN_WORDS[result.origin];
}

/** What a result stands for: the method itself, or something else. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  main: "the method itself",
  ablation: "an ablation: parts are removed, replaced or varied, so it never ranks as the method",
  summary: "a summary of other results, such as an average over benchmarks or a count; it never ranks as the method",
};

/** The title over the results of a standing; empty for those of the method itself. */
export const STANDING_TITLES: Readonly<Record<Standing, string>> = {
  main: "",
  ablation: "Ablations",
  summary: "Summaries",
};

/** The kinds of spread. */
export const SPREAD_WORDS = {
  "standard-deviation": "standard deviation",
  "standard-error": "standard error",
  "interval-95": "95 % interval",
  "not-stated": "what kind of spread it is, is not stated",
} as const;

/** Prints a spread with its kind: "± 0.1 (standard deviation)", "[0.36, 0.44] (95 % interval)". */
export const spreadWords = (spread: NonNullable<Result["spread"]>) =>
  `${printSpread(spread)} (${SPREAD_WORDS[spread.kind]})`;
