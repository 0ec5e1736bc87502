import { termsOfLead, type ReportGroup } from "@/lib/report/benchmark-report";
import type { BetterElsewhere } from "@/lib/report/leaderboard/better-elsewhere";
import { resultsOf, type Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { printCondition, printSilence, printValue } from "@/lib/format/result";
import type { Result } from "@/lib/catalogue/catalogue";
import { claimDetail, inOwnWords, saidOf } from "./claim-detail";
import { claimWords } from "./order-claims";
import { notRankedWords } from "./not-ranked-words";
import { briefly } from "./said-by";
import { axisHeading, termWords } from "@/lib/format/axis-words";
import { capitalised, counted } from "@/lib/format/words";

/**
 * The answer that a reader comes to a benchmark for, in one sentence made from the rows: who is best, of how many, under which
 * conditions, and what is better under others; where nothing may be ranked, why.
 */
export function answerSentence({ metric, panels }: Pick<Leaderboard, "metric" | "panels">, group: ReportGroup, better: BetterElsewhere | null): string {
  const { best, partly, counts } = group;
  // What is not stated is told too: a best of unstated guidance is not the best of guided ones.
  const conditions = termsOfLead(group).map(termWords).join(", ");
  const among = counts.methods > 1 ? `among ${counted(counts.methods, "method")}${counts.configurations > counts.methods ? ` in ${counts.configurations} configurations` : ""}` : "the only method here";
  if (metric.direction === "none") return `${metric.name} is reported for ${counted(counts.methods, "method")} but not ranked, because the collection states no better direction${conditions && ` (${conditions})`}.`;
  if (partly.length > 0) return notRankedWords(partly);
  const only = onlyOf(group);
  const all = panels.flatMap(resultsOf);
  if (only) return `${only.method.name} has the only ${metric.symbol} here, ${printValue(only)} (${saidOf(only, all)})${conditions && `; ${conditions}`}.`;
  if (best === null) return `${capitalised(metric.name)}: nothing here is ranked${conditions && ` (${conditions})`}.`;
  const elsewhere = better ? ` ${metric.direction === "lower" ? "Lower" : "Higher"} in another comparison group: ${elsewhereWords(better)}.` : "";
  return `${capitalised(claimWords(inOwnWords(best, all)))}${claimDetail(best, all)}, ${among}${conditions && `; ${conditions}`}.${elsewhere}`;
}

/** "FD-loss, 0.72 (JiT-H, reported by FD-loss; guidance: guided)": what is better where something else was measured, who says it, and what that is. */
export function elsewhereWords({ result, stated, silent }: BetterElsewhere): string {
  return `${result.method.name}, ${printValue(result)} (${briefly(result)}; ${[...stated.map(printCondition), ...silent.map(printSilence)].join(", ")})`;
}

/** The one result of a group that has no other: it is neither best nor worst. */
function onlyOf({ lead }: ReportGroup): Result | null {
  const [first, ...more] = lead.entries;
  return first !== undefined && more.length === 0 ? first.result : null;
}

/** What a group is called beside others: what tells it from them, else all that holds for it; empty where nothing is stated. */
export const groupHeading = (group: Pick<ReportGroup, "parts" | "leadParts">): string => axisHeading(group.parts.length > 0 ? group.parts : termsOfLead(group));

/** A group in one line, for its fold and its link: what tells it, how much it has, and its best. */
export function groupWords({ metric }: Leaderboard, group: ReportGroup): string {
  const { best, counts, partly, board, isAside } = group;
  const only = onlyOf(group);
  if (only && board.shape === "configurations" && !isAside && partly.length === 0) return `1 result: ${only.method.name}, ${printValue(only)}`;
  const what = board.shape === "grid" ? counted(counts.results, "result") : `${counted(counts.results, "result")} of ${counted(counts.methods, "method")}`;
  const first = isAside || metric.direction === "none" ? "" : partly.length > 0 ? "not ranked" : best === null ? "" : claimWords(best);
  return [what, first].filter(Boolean).join("; ");
}
