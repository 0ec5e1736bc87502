import { groupBy } from "@/lib/catalogue/group";
import { bestByRow } from "@/lib/report/grid";
import type { Overview } from "@/lib/report/overview";
import { printCondition } from "@/lib/format/result";
import { counted, listed } from "@/lib/format/words";

/** If more methods than this come first, they are counted instead of named. */
const MOST_NAMED = 3;

/** Returns "MSE and MAE on 13 benchmarks". */
export const overviewTitle = ({ grid: { metrics, sections } }: Overview) =>
  `${listed(metrics.map(({ symbol }) => symbol))} on ${counted(sections.length, "benchmark")}`;

/**
 * Returns the conditions that all results of an overview share: "horizon: average, look-back 96 steps and setting: supervised". Empty if they state
 * none.
 */
export const overviewConditions = ({ conditions }: Overview) => listed(conditions.map(printCondition));

/**
 * Returns how often each method comes first among all methods, shown or not, so that every benchmark is covered: "Lowest MSE among all 18 methods:
 * S-Mamba on 5 of 13 benchmarks, PatchTST and SOFTS on 2 each, and 4 other methods on the other 4." A benchmark counts once for each method that is
 * best on it.
 */
export function overviewSentence({ grid, methods }: Pick<Overview, "grid" | "methods">): string {
  const [metric] = grid.metrics;
  if (metric === undefined) return "";
  const rows = bestByRow(grid);
  const of = rows.length;
  const winners = [
    ...groupBy(
      rows.flatMap((best) => best),
      (method) => method,
    ),
  ].map(([method, firsts]) => ({ method, firsts: firsts.length }));
  if (winners.length === 0) return `No method comes first by ${metric.symbol}.`;
  const equals = [
    ...groupBy(
      winners.toSorted((a, b) => b.firsts - a.firsts),
      ({ firsts }) => firsts,
    ),
  ];
  const named = namedOf(equals.map(([, own]) => own.length));
  const said = equals.slice(0, Math.max(named, 1)).map(([firsts, own], at) => {
    const who = named === 0 ? counted(own.length, "method") : listed(own.map(({ method }) => method.name));
    return `${who} on ${firsts}${at === 0 ? ` of ${counted(of, "benchmark")}` : ""}${own.length > 1 ? " each" : ""}`;
  });
  const others = new Set(equals.slice(said.length).flatMap(([, own]) => own.map(({ method }) => method)));
  const theirs = rows.filter((best) => best.some((method) => others.has(method)));
  const isApart = theirs.every((best) => best.every((method) => others.has(method)));
  if (others.size > 0)
    said.push(`${counted(others.size, "other method")} on ${isApart ? "the other " : ""}${theirs.length}`);
  const shared = rows.filter((best) => best.length > 1).length;
  const open = rows.filter((best) => best.length === 0).length;
  const notes = [
    shared > 0 && `${shared} shared, and counted for each`,
    open > 0 && `${open} without a best value`,
  ].filter((note) => note !== false);
  return `${metric.direction === "lower" ? "Lowest" : "Highest"} ${metric.symbol} among all ${counted(methods.length, "method")}: ${[said.slice(0, -1).join(", "), said.at(-1)].filter(Boolean).join(", and ")}${notes.length > 0 ? ` (${listed(notes)})` : ""}.`;
}

/**
 * Returns how many groups of equals are named, starting with the first. A group is named completely or not at all, and a single remaining method is
 * named instead of being "1 other".
 */
function namedOf(sizes: readonly number[]): number {
  const until = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
  const fitting = until.filter((named) => named <= MOST_NAMED).length;
  return fitting > 0 && until.at(-1) === (until[fitting - 1] ?? 0) + 1 ? fitting + 1 : fitting;
}
