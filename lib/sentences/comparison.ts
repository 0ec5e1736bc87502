import { catalogueOf } from "@/lib/catalogue/catalogue-of";
import { axisParts } from "@/lib/format/axis-words";
import { axisTerms, statedTerms } from "@/lib/select/rank/axis-terms";
import type { Result } from "@/lib/catalogue/catalogue";
import { cellOf, countedRows, type Grid, type GridRow } from "@/lib/report/grid";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { isSurelyBetter } from "@/lib/select/rank/order-claims";
import { ownReport } from "@/lib/select/rank/own-report";
import { isBound } from "@/lib/select/rank/places";
import { standsForItself } from "@/lib/select/rank/rank";
import { mayBeEqual } from "@/lib/select/rank/rounding";
import { printValue } from "@/lib/format/result";
import { claimResults } from "./best-words";
import { claimDetail, inOwnWords } from "./claim-detail";
import { claimWords } from "./order-claims";
import { notRankedWords } from "./not-ranked-words";
import { briefly, saidBriefly } from "./said-by";
import { capitalised, counted, listed } from "@/lib/format/words";

type Method = Grid["methods"][number];

/** The answer of a comparison in one sentence, made from its rows. */
export function comparisonSentence({ methods, grids, boards, lead, alone }: Comparison): string {
  const [grid] = grids;
  const [board] = boards;
  if (lead === "grid" && grid) return gridSentence(grid);
  if (lead === "board" && board) return boardSentence(board, [...boards, ...alone].flatMap(({ results }) => results));
  const names = listed(methods.map(({ name }) => name));
  if (alone.length === 0) return methods.length === 1 ? `${names} has no result here.` : "None of these methods has a result here.";
  if (methods.length === 1) return `${names} has ${counted(alone.reduce((sum, { results }) => sum + results.length, 0), "result")} here. Add a second method to compare it with.`;
  return `No two of ${names} have comparable results: none share benchmark, metric and conditions.`;
}

/**
 * "MAR has the lowest FID on ImageNet 256×256, 1.55 (H, 943M parameters, 256 steps, reported by its authors in the repository of MAR), then VAR 1.73 (d30, its
 * authors); generated at 256 pixels." `candidates` are where the word of authors is looked for.
 */
function boardSentence({ board, among, best, results }: MeetingBoard, candidates: readonly Result[]): string {
  const { metric, partly } = board;
  const conditions = conditionsWordsOf(results[0] as Result);
  const where = `on ${(results[0] as Result).benchmark.name}`;
  const under = conditions && ` (${conditions})`;
  if (metric.direction === "none") return `${metric.name} ${where}${under} is reported but not ranked, because the collection states no better direction.`;
  if (partly.length > 0) return notRankedWords(partly);
  if (best === null) return `${capitalised(metric.name)} ${where}${under}: nothing here is ranked.`;
  const said = new Set(claimResults(best).map(({ method }) => method));
  const others = new Map<Method, Result>();
  for (const row of among) if (standsForItself(row) && !said.has(row.result.method) && !others.has(row.result.method)) others.set(row.result.method, row.result);
  const then = thenWords([...others.values()], claimResults(best), candidates);
  return `${capitalised(claimWords(inOwnWords(best, candidates), where))}${claimDetail(best, candidates)}${then.length > 0 ? `, then ${listed(then)}` : ""}${conditions && `; ${conditions}`}.`;
}

/**
 * The others in their order, each with its configuration and who says it: "FlowAR 1.65 (H, its authors; 1.67 printed by XYZFlow)". What authors
 * report themselves comes before what stands in the comparison group, unless it would then stand after something that it beats.
 */
function thenWords(others: readonly Result[], first: readonly Result[], candidates: readonly Result[]): readonly string[] {
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
 * Baseline and conditions that hold for a whole comparison group, and what it does not state though others of the benchmark do:
 * "generated at 256 pixels, sampling: standard, guidance not stated". A best of unstated guidance is not the best of guided ones.
 */
export function conditionsWordsOf(result: Result): string {
  const catalogue = catalogueOf(result);
  return axisParts(catalogue === null ? statedTerms(result) : axisTerms(catalogue, result)).join(", ");
}

/** "S-Mamba has the lowest MSE in 29 of 52 rows that all 3 report, PatchTST in 11 and iTransformer in 10; in 2 the first values are equal as printed." */
function gridSentence({ methods, metrics, sections }: Grid): string {
  const [metric] = metrics;
  const rows = sections.flatMap(countedRows);
  if (metric === undefined || metric.direction === "none") return `${metric?.name ?? "What they report"} is not ranked, because the collection states no better direction.`;
  const members = rows.some((row) => isCounted(row, methods)) ? methods : pairWithMost(rows, methods);
  const own = rows.filter((row) => isCounted(row, members));
  if (own.length === 0) return notRankedWords(rows.flatMap(({ groups }) => groups[0]?.partly ?? [])) || `No ${metric.symbol} is ranked here.`;
  const firsts = own.map((row) => firstOf(row, members));
  const counts = members.map((method) => ({ method, count: firsts.filter((first) => first === method).length })).toSorted((a, b) => b.count - a.count);
  const [most, ...rest] = counts as [(typeof counts)[number], ...typeof counts];
  const who = members.length === 2 ? (methods.length === 2 ? "both report" : `both ${listed(members.map(({ name }) => name))} report`) : `all ${members.length} report`;
  const better = metric.direction === "lower" ? ["lower", "lowest"] : ["higher", "highest"];
  const ties = firsts.filter((first) => first === null).length;
  const others = rest.map(({ method, count }) => `${method.name} in ${count}`);
  const left = ties === 0 ? "" : `; in ${ties} ${members.length === 2 ? "both" : "the first values"} are equal as printed`;
  return `${most.method.name} has the ${better[members.length === 2 ? 0 : 1]} ${metric.symbol} in ${most.count} of ${counted(own.length, "row")} that ${who}, ${listed(others)}${left}.`;
}

/** Whether every one of them has a value of the first metric that counts. */
const isCounted = (row: GridRow, methods: readonly Method[]) =>
  methods.every((method) => {
    const cell = cellOf(row, 0, method);
    return cell !== null && cell.rank !== null && !isBound(cell.result);
  });

/** The method that surely has the best value; null where the first two may be equal. */
function firstOf(row: GridRow, methods: readonly Method[]): Method | null {
  const results = methods.map((method) => cellOf(row, 0, method)?.result as Result);
  const sign = (results[0] as Result).metric.direction === "lower" ? 1 : -1;
  const [first, second] = results.toSorted((a, b) => sign * (a.value.number - b.value.number)) as [Result, Result];
  return mayBeEqual(first.value, second.value) ? null : first.method;
}

function pairWithMost(rows: readonly GridRow[], methods: readonly Method[]): readonly Method[] {
  const pairs = methods.flatMap((method, at) => methods.slice(at + 1).map((other) => [method, other]));
  const sizeOf = (pair: readonly Method[]) => rows.filter((row) => isCounted(row, pair)).length;
  return pairs.map((pair) => ({ pair, size: sizeOf(pair) })).toSorted((a, b) => b.size - a.size)[0]?.pair ?? [];
}
