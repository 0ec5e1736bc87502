import type { Result } from "@/lib/catalogue/catalogue";
import type { Ranked } from "@/lib/select/rank/rank";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Origin } from "@/lib/tables/results";
import { printValue, qualifierWord } from "@/lib/format/result";

const UNDER_WORDS: Readonly<Record<Origin, string>> = {
  own: "another own value of this configuration, not ranked",
  "measured-again": "measured again by others, not ranked",
  quoted: "quoted, not ranked",
  "not-stated": "who measured is not stated, not ranked",
};

/** Returns the note next to a row's rank, or why it has none; empty if there is nothing to say. */
export function rankNote({ result, rank, unranked }: Pick<Ranked, "result" | "rank" | "unranked">): string {
  switch (unranked) {
    case "under another":
      return UNDER_WORDS[result.origin];
    case "reference":
      return "a reference, not ranked";
    case "ablation":
      return "an ablation, not ranked";
    case "summary":
      return "a summary of other results, not ranked";
    case "open bound":
      return `not ranked: printed with “${qualifierWord(result.qualifier)}”, it may be any ${worse(result)}`;
    default:
      return rank !== null && result.qualifier !== "exact" ? qualifierNote(result) : "";
  }
}

const worse = ({ metric }: Result) => (metric.direction === "lower" ? "higher" : "lower");

function qualifierNote(result: Result): string {
  const word = `printed with “${qualifierWord(result.qualifier)}”`;
  if (SIDES[result.qualifier] === null) return `ranks by its digits, ${word}`;
  return `ranks by its bound: ${printValue(result)} or ${result.metric.direction}`;
}

/** Returns the note of a row that stands for all results of its method: "first of 12 results of this method". */
export const standsForWords = (results: number) => `first of ${results} results of this method`;
