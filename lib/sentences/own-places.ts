import type { Result } from "@/lib/catalogue/catalogue";
import { ordinal } from "@/lib/format/ordinal";
import { printValue } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";
import type { OwnPlaces } from "@/lib/report/own-places";
import type { MethodStanding } from "@/lib/report/method/method-standings";
import type { Unranked } from "@/lib/tables/judgements";
import { conditionsWordsOf } from "./comparison";

/** Why a method or paper ranks in none of its groups, to follow "because". */
const WHY_NONE: Readonly<Partial<Record<Unranked, string>>> = {
  "open bound": "its value is a bound that leaves the order open",
  "no direction": "no order of the metric is better",
  "read in part": "a table was read in part",
};

/**
 * Returns the answer of the page of a method or paper in one sentence, made from its places: "VAR ranks 12th of 40 configurations by FID on ImageNet
 * 256×256 (1.73 with d30; sampling: standard) and is first in 1 of its 9 comparison groups with other methods." `results` is the number of results.
 */
export function ownPlacesSentence(
  name: string,
  { ranked, counted: groups, firsts, shared, unranked }: OwnPlaces,
  results: number,
): string {
  const [largest] = ranked;
  if (largest)
    return `${name} ${placeIn(largest)}${firstsWords(groups.length, firsts, [shared > 0 ? `${shared} tied` : "", groups.length < ranked.length ? "averages not counted" : ""].filter(Boolean).join(", "))}.`;
  if (unranked.length > 0) {
    const why = [
      ...new Set(unranked.map(({ own }) => WHY_NONE[own.unranked ?? "read in part"] ?? "nothing there is ranked")),
    ];
    return `${name} shares ${counted(unranked.length, "comparison group")} with other methods and ranks in none of them, because ${listed(why)}.`;
  }
  return results === 0
    ? `No result is about ${name}.`
    : `${name} has ${counted(results, "result")} and shares no comparison group with another method.`;
}

/**
 * Returns " and is first in 6 of its 35 comparison groups with other methods (1 tied, averages not counted)"; empty for a single group, whose place
 * the sentence already gives.
 */
function firstsWords(groups: number, firsts: number, note: string): string {
  if (groups === 1) return "";
  const how =
    firsts === 0
      ? `none of its ${groups}`
      : firsts < groups
        ? `${firsts} of its ${groups}`
        : groups === 2
          ? "both of its"
          : `all ${groups} of its`;
  return ` and is first in ${how} comparison groups with other methods${note && ` (${note})`}`;
}

/**
 * Returns "ranks 3rd of 40 configurations by FID on ImageNet 256×256 (1.73 with d30; sampling: standard)"; says who measured only if that was not the
 * method's authors.
 */
function placeIn({ benchmark, metric, own: { result, rank, tied }, of }: MethodStanding): string {
  const conditions = conditionsWordsOf(result);
  const value = [printValue(result), result.configuration && `with ${result.configuration}`].filter(Boolean).join(" ");
  const told = [WHO[result.origin], conditions].filter(Boolean).join("; ");
  return `${tied ? "ties for" : "ranks"} ${ordinal(rank ?? 0)} of ${counted(of, "configuration")} by ${metric.symbol} on ${benchmark.name} (${value}${told && `; ${told}`})`;
}

const WHO: Readonly<Record<Result["origin"], string>> = {
  own: "",
  "measured-again": "measured again by others",
  quoted: "quoted by others",
  "not-stated": "who measured is not stated",
};
