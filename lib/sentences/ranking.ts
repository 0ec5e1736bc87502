import type { Figure } from "@/lib/catalogue/catalogue";
import type { Ranked } from "@/lib/select/rank";
import { SIDES } from "@/lib/tables/qualifiers";
import type { Origin } from "@/lib/tables/results";
import { printValue, qualifierWord } from "@/lib/format/figure";

const UNDER_WORDS: Readonly<Record<Origin, string>> = {
  own: "another own value of this configuration, takes no rank",
  "measured-again": "measured again by others, takes no rank",
  quoted: "quoted, takes no rank",
  "not-stated": "who measured is not stated, takes no rank",
};

/** What is said of a row's rank beside it, or of why it has none; empty where there is nothing to say. */
export function rankNote({ figure, rank, unranked }: Pick<Ranked, "figure" | "rank" | "unranked">): string {
  switch (unranked) {
    case "under another":
      return UNDER_WORDS[figure.origin];
    case "reference":
      return "a reference, not ranked";
    case "ablation":
      return "an ablation, not ranked";
    case "summary":
      return "a summary of other results, not ranked";
    case "open bound":
      return `not ranked: printed with “${qualifierWord(figure.qualifier)}”, it may be any ${worse(figure)}`;
    default:
      return rank !== null && figure.qualifier !== "exact" ? qualifierNote(figure) : "";
  }
}

const worse = ({ metric }: Figure) => (metric.direction === "lower" ? "higher" : "lower");

function qualifierNote(figure: Figure): string {
  const word = `printed with “${qualifierWord(figure.qualifier)}”`;
  if (SIDES[figure.qualifier] === null) return `ranks by its digits, ${word}`;
  return `ranks by its bound: ${printValue(figure)} or ${figure.metric.direction}`;
}

/** Of a row that stands for all figures of its method: "first of 12 figures of this method". */
export const standsForWords = (figures: number) => `first of ${figures} results of this method`;
