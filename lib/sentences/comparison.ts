import { axisParts } from "@/lib/format/axis-words";
import type { Result } from "@/lib/catalogue/catalogue";
import { countedRows, type Grid } from "@/lib/report/grid";
import { selectGridFirsts } from "@/lib/report/grid-firsts";
import { termsOfAxis } from "@/lib/report/terms-of-axis";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { isSurelyBetter } from "@/lib/report/leaderboard/order-claims";
import { ownReport } from "@/lib/report/own-report";
import { printValue } from "@/lib/format/result";
import { claimResults } from "./best-words";
import { claimDetail, conditionsOfClaim, inOwnWords } from "./claim-detail";
import { claimWords } from "./order-claims";
import { notRankedWords } from "./not-ranked-words";
import { briefly, saidBriefly } from "./said-by";
import { capitalised, counted, listed } from "@/lib/format/words";

/** Returns the answer of a comparison in one sentence, made from its rows. */
export function comparisonSentence({ methods, grids, boards, lead, alone }: Comparison): string {
  const [grid] = grids;
  const [board] = boards;
  if (lead === "grid" && grid) return gridSentence(grid);
  if (lead === "board" && board)
    return boardSentence(
      board,
      [...boards, ...alone].flatMap(({ results }) => results),
    );
  const names = listed(methods.map(({ name }) => name));
  if (alone.length === 0)
    return methods.length === 1 ? `${names} has no result here.` : "None of these methods has a result here.";
  if (methods.length === 1)
    return `${names} has ${counted(
      alone.reduce((sum, { results }) => sum + results.length, 0),
      "result",
    )} here. Add a second method to compare it with.`;
  return `No two of ${names} have comparable results: none share benchmark, metric and conditions.`;
}

/**
 * Returns "MAR has the lowest FID on ImageNet 256×256, 1.55 (H, 943M parameters, 256 steps, by its authors in the repository of MAR), then VAR 1.73
 * (d30, its authors); generated at 256 pixels." `candidates` are searched for the authors' own reports.
 */
function boardSentence({ board, best, then, results }: MeetingBoard, candidates: readonly Result[]): string {
  const { metric, partly } = board;
  const conditions = conditionsWordsOf(results[0] as Result);
  const where = `on ${(results[0] as Result).benchmark.name}`;
  const under = conditions && ` (${conditions})`;
  if (metric.direction === "none")
    return `${metric.name} ${where}${under} is reported but not ranked, because the collection states no better direction.`;
  if (partly.length > 0) return notRankedWords(partly);
  if (best === null) return `${capitalised(metric.name)} ${where}${under}: nothing here is ranked.`;
  const others = thenWords(then, claimResults(best), candidates);
  return `${capitalised(claimWords(inOwnWords(best, candidates), where))}${claimDetail(best, candidates)}${others.length > 0 ? `, then ${listed(others)}` : ""}${conditionsOfClaim(best, candidates, conditions)}.`;
}

/**
 * Returns the other results in order, each with its configuration and who reports it: "FlowAR 1.65 (H, its authors; 1.67 printed by XYZFlow)". An
 * author's own report comes before the result in the comparison group, unless it would then follow a result that it beats.
 */
function thenWords(
  others: readonly Result[],
  first: readonly Result[],
  candidates: readonly Result[],
): readonly string[] {
  let before = first;
  return others.map((result) => {
    const own = ownReport(result, candidates);
    const leads = own !== null && !before.some((one) => isSurelyBetter(own, one)) ? own : result;
    before = [...before, leads];
    const other = leads === result ? own : result;
    const differs = other !== null && printValue(other) !== printValue(leads);
    return `${result.method.name} ${printValue(leads)} (${briefly(leads)}${differs ? `; ${printValue(other)} ${saidBriefly(other)}` : ""})`;
  });
}

/**
 * Returns the baseline and conditions of a whole comparison group, and what it does not state although others of the benchmark do: "generated at 256
 * pixels, sampling: standard, guidance not stated". A best with unstated guidance is not the best of guided results.
 */
export const conditionsWordsOf = (result: Result): string => axisParts(termsOfAxis(result)).join(", ");

/**
 * Returns "S-Mamba has the lowest MSE in 29 of 52 rows that all 3 report, PatchTST in 11 and iTransformer in 10; in 2 the first values are equal as
 * printed."
 */
function gridSentence(grid: Grid): string {
  const { methods, metrics, sections } = grid;
  const [metric] = metrics;
  if (metric === undefined || metric.direction === "none")
    return `${metric?.name ?? "What they report"} is not ranked, because the collection states no better direction.`;
  const { members, rows, counts, ties } = selectGridFirsts(grid);
  if (rows === 0)
    return (
      notRankedWords(sections.flatMap(countedRows).flatMap(({ groups }) => groups[0]?.partly ?? [])) ||
      `No ${metric.symbol} is ranked here.`
    );
  const [most, ...rest] = counts as [(typeof counts)[number], ...typeof counts];
  const who =
    members.length === 2
      ? methods.length === 2
        ? "both report"
        : `both ${listed(members.map(({ name }) => name))} report`
      : `all ${members.length} report`;
  const better = metric.direction === "lower" ? ["lower", "lowest"] : ["higher", "highest"];
  const others = rest.map(({ method, firsts }) => `${method.name} in ${firsts}`);
  const left =
    ties === 0 ? "" : `; in ${ties} ${members.length === 2 ? "both" : "the first values"} are equal as printed`;
  return `${most.method.name} has the ${better[members.length === 2 ? 0 : 1]} ${metric.symbol} in ${most.firsts} of ${counted(rows, "row")} that ${who}, ${listed(others)}${left}.`;
}
