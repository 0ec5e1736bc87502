import { termsOfLead, type ReportGroup } from "@/lib/report/benchmark-report";
import type { BetterElsewhere } from "@/lib/report/leaderboard/better-elsewhere";
import { resultsOf, type Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { printCondition, printSilence, printValue } from "@/lib/format/result";
import type { Result } from "@/lib/catalogue/catalogue";
import { claimDetail, conditionsOfClaim, inOwnWords, saidOf } from "./claim-detail";
import { claimWords } from "./order-claims";
import { notRankedWords } from "./not-ranked-words";
import { briefly } from "./said-by";
import { axisHeading, termWords } from "@/lib/format/axis-words";
import { capitalised, counted } from "@/lib/format/words";

/**
 * Returns the answer that a reader wants from a benchmark, in one sentence made from the rows: who is best, of how many, under which conditions, and
 * what is better under others; if nothing may be ranked, the reason.
 */
export function answerSentence(
  { metric, panels }: Pick<Leaderboard, "metric" | "panels">,
  group: ReportGroup,
  better: BetterElsewhere | null,
): string {
  const { best, partly, counts } = group;
  // Unstated conditions are named too: a best with unstated guidance is not the best of guided results.
  const conditions = termsOfLead(group).map(termWords).join(", ");
  const among =
    counts.methods > 1
      ? `among ${counted(counts.methods, "method")}${counts.configurations > counts.methods ? ` in ${counts.configurations} configurations` : ""}`
      : "the only method here";
  if (metric.direction === "none")
    return `${metric.name} is reported for ${counted(counts.methods, "method")} but not ranked, because the collection states no better direction${conditions && ` (${conditions})`}.`;
  if (partly.length > 0) return notRankedWords(partly);
  const only = onlyOf(group);
  const all = panels.flatMap(resultsOf);
  if (only)
    return `${only.method.name} has the only ${metric.symbol} here, ${printValue(only)} (${saidOf(only, all)})${conditions && `; ${conditions}`}.`;
  if (best === null) return `${capitalised(metric.name)}: nothing here is ranked${conditions && ` (${conditions})`}.`;
  const elsewhere = better
    ? ` ${metric.direction === "lower" ? "Lower" : "Higher"} in another comparison group: ${elsewhereWords(better)}.`
    : "";
  return `${capitalised(claimWords(inOwnWords(best, all)))}${claimDetail(best, all)}, ${among}${conditionsOfClaim(best, all, conditions)}.${elsewhere}`;
}

/**
 * Returns "FD-loss, 0.72 (JiT-H, reported by FD-loss; guidance: guided)": the better result of another measurement, who reports it, and its
 * conditions.
 */
export function elsewhereWords({ result, stated, silent }: BetterElsewhere): string {
  return `${result.method.name}, ${printValue(result)} (${briefly(result)}; ${[...stated.map(printCondition), ...silent.map(printSilence)].join(", ")})`;
}

/** Returns the only result of a group, which is neither best nor worst; null if there are others. */
function onlyOf({ lead }: ReportGroup): Result | null {
  const [first, ...more] = lead.entries;
  return first !== undefined && more.length === 0 ? first.result : null;
}

/** Returns the heading of a group among others: what distinguishes it, else everything that applies to it; empty if nothing is stated. */
export const groupHeading = (group: Pick<ReportGroup, "parts" | "leadParts">): string =>
  axisHeading(group.parts.length > 0 ? group.parts : termsOfLead(group));

/** Returns a group in one line, for its summary and its link: its size and its best result. */
export function groupWords({ metric }: Leaderboard, group: ReportGroup): string {
  const { best, counts, partly, board, isAside } = group;
  const only = onlyOf(group);
  if (only && board.shape === "configurations" && !isAside && partly.length === 0)
    return `1 result: ${only.method.name}, ${printValue(only)}`;
  const what =
    board.shape === "grid"
      ? counted(counts.results, "result")
      : `${counted(counts.results, "result")} of ${counted(counts.methods, "method")}`;
  const first =
    isAside || metric.direction === "none"
      ? ""
      : partly.length > 0
        ? "not ranked"
        : best === null
          ? ""
          : claimWords(best);
  return [what, first].filter(Boolean).join("; ");
}
