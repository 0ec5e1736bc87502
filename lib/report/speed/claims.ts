import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBaseline } from "@/lib/format/result";
import { isClaimed } from "./speed-up-rows";

/**
 * Every speed-up that a method's own authors claim, largest first. They have baselines of their own, so the order is not a ranking. What a
 * table of others prints is no claim: lib/report/speed/speed-up-rows.ts has it beside them.
 */
export function selectSpeedUps(catalogue: Pick<Catalogue, "results">): readonly Result[] {
  return catalogue.results.filter((result) => result.metric.metric_id === "speed-up" && isClaimed(result)).toSorted((a, b) => b.value.number - a.value.number);
}

/**
 * At most so many claims that show as many baselines as there is room for: the first claim over each baseline, then the second
 * over each, and so on, back in the order given. A table that repeats one baseline under sixteen settings takes no place from others.
 */
export function pickByBaseline(results: readonly Result[], most: number): readonly Result[] {
  const rounds = [...groupBy(results, printBaseline).values()].flatMap((over) => over.map((result, round) => ({ result, round })));
  const picked = new Set(rounds.toSorted((a, b) => a.round - b.round).slice(0, most).map(({ result }) => result));
  return results.filter((result) => picked.has(result));
}

/**
 * What abstracts of papers on time series claim, speed apart: gains in error and accuracy, tasks won; by paper in the order of
 * papers.csv. What tables print there are errors for one horizon or their mean.
 */
export function selectTimeSeriesClaims(catalogue: Catalogue): readonly Result[] {
  const position = new Map(catalogue.tables.papers.map((paper, at) => [paper, at]));
  return catalogue.results
    .filter(({ benchmark, metric, kind }) => benchmark.topic === "time-series" && metric.metric_id !== "speed-up" && kind === "abstract")
    .toSorted((a, b) => (position.get(a.paper) ?? 0) - (position.get(b.paper) ?? 0));
}
