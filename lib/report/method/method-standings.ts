import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { standingOn, type Standing } from "@/lib/select/rank/axes";
import type { MethodAnswer, MethodAxis, MethodMetric } from "./method";
import type { Ranked } from "@/lib/select/rank/rank";

/** The standing of a method in one comparison group. */
export interface MethodStanding extends Standing {
  /** The method's own first row in the group. */
  readonly own: Ranked;
  /** The number of ranked configurations of the group. */
  readonly of: number;
  /** The number of methods in the group. */
  readonly methods: number;
}

/** The standings of a method on one benchmark. */
export interface BenchmarkStandings {
  readonly benchmark: RowOf<"benchmarks">;
  /** In the order of metrics.csv; within one metric, those with most methods first. */
  readonly standings: readonly MethodStanding[];
  /** Those that are visible when the page opens, in the same order: the largest of each metric before any second one. */
  readonly shown: readonly MethodStanding[];
}

/**
 * Returns where a method stands on each of its benchmarks. Groups in which it has only ablations or summaries, or is the reference, are left out,
 * because it has no place there. `room` is the number of rows that a page has for all of them; every benchmark has at least one.
 */
export function selectStandings(
  catalogue: Catalogue,
  { method, benchmarks }: Pick<MethodAnswer, "method" | "benchmarks">,
  room: number,
): readonly BenchmarkStandings[] {
  const byBenchmark = benchmarks
    .map(({ benchmark, metrics }) => ({
      benchmark,
      metrics: metrics.map((reported) => onMetric(catalogue, method, reported)),
    }))
    .filter(({ metrics }) => metrics.some((standings) => standings.length > 0));
  const each = Math.max(1, Math.floor(room / byBenchmark.length));
  return byBenchmark.map(({ benchmark, metrics }) => {
    const standings = metrics.flat();
    const largestFirst = metrics
      .flatMap((own) => own.map((standing, at) => ({ standing, at })))
      .toSorted((a, b) => a.at - b.at);
    const shown = new Set(largestFirst.slice(0, each).map(({ standing }) => standing));
    return { benchmark, standings, shown: standings.filter((standing) => shown.has(standing)) };
  });
}

function onMetric(catalogue: Catalogue, method: RowOf<"methods">, { axes }: MethodMetric): readonly MethodStanding[] {
  const standings = axes.flatMap((axis): readonly MethodStanding[] => {
    const on = firstOf(axis);
    const standing = on && standingOn(catalogue, on);
    const own = standing?.rows.find(({ result }) => result.method === method);
    if (!on || !standing || !own) return [];
    const of = standing.rows.filter(({ rank }) => rank !== null).length;
    return [{ ...standing, own, of, methods: new Set(standing.rows.map(({ result }) => result.method)).size }];
  });
  return standings.toSorted((a, b) => b.methods - a.methods);
}

const firstOf = ({ said }: MethodAxis): Result | undefined => said[0]?.statements[0]?.results[0];
