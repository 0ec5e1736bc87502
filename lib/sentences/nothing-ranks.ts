import { directionWords } from "@/lib/format/words";
import type { NothingRanks } from "@/lib/report/lists/benchmark-rows";
import { notRankedWords } from "./not-ranked-words";

/** Returns why nothing of a benchmark ranks, to replace its best value: "no result", "not ranked: no better direction is stated". */
export function nothingRanksWords(why: NothingRanks): string {
  switch (why.kind) {
    case "no result":
      return "no result";
    case "no direction":
      return `not ranked: ${directionWords("none")}`;
    case "read in part":
      return notRankedWords(why.partly);
    case "no place":
      return "nothing there is ranked";
  }
}
