import { rankText } from "@/lib/format/rank";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import type { Unranked } from "@/lib/tables/judgements";

const WHY_NOT: Readonly<Partial<Record<Unranked, string>>> = {
  "open bound": "a bound",
  "no direction": "not ranked",
  "read in part": "table read in part",
};

/** Returns the rank of a method in a comparison group, "3 of 40" or "1= of 12", or the reason why it has none. */
export function rankWords({ own, of, methods }: Pick<MethodStanding, "own" | "of" | "methods">): string {
  if (methods === 1) return "no other method";
  if (own.rank === null) return WHY_NOT[own.unranked ?? "read in part"] ?? "not ranked";
  return `${rankText(own)} of ${of}`;
}
