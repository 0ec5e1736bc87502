import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBaseline } from "@/lib/format/result";
import { isClaimed } from "./speed-up-rows";

/**
 * Returns every speed-up that a method's own authors claim, largest first. Each has its own baseline, so the order is not a ranking. A value in a
 * table by others is not a claim; lib/report/speed/speed-up-rows.ts lists both.
 */
export function selectSpeedUps(catalogue: Pick<Catalogue, "results">): readonly Result[] {
  return catalogue.results
    .filter((result) => result.metric.metric_id === "speed-up" && isClaimed(result))
    .toSorted((a, b) => b.value.number - a.value.number);
}

/**
 * Picks at most `most` claims that cover as many baselines as possible: the first claim over each baseline, then the second over each, and so on,
 * returned in the given order. A table that repeats one baseline under sixteen settings thus displaces no other baseline.
 */
export function pickByBaseline(results: readonly Result[], most: number): readonly Result[] {
  const rounds = [...groupBy(results, printBaseline).values()].flatMap((over) =>
    over.map((result, round) => ({ result, round })),
  );
  const picked = new Set(
    rounds
      .toSorted((a, b) => a.round - b.round)
      .slice(0, most)
      .map(({ result }) => result),
  );
  return results.filter((result) => picked.has(result));
}

/**
 * Returns the claims of abstracts of papers on time series, except speed: gains in error and accuracy, tasks won; by paper in the order of
 * papers.csv. Tables on this topic print errors for one horizon or their mean instead.
 */
export function selectTimeSeriesClaims(catalogue: Catalogue): readonly Result[] {
  const position = new Map(catalogue.tables.papers.map((paper, at) => [paper, at]));
  return catalogue.results
    .filter(
      ({ benchmark, metric, kind }) =>
        benchmark.topic === "time-series" && metric.metric_id !== "speed-up" && kind === "abstract",
    )
    .toSorted((a, b) => (position.get(a.paper) ?? 0) - (position.get(b.paper) ?? 0));
}
