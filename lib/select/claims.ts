import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { printBaseline } from "@/lib/format/figure";

/** Every claimed speed-up, largest first. They have baselines of their own, so the order is no ranking. */
export function selectSpeedUps(catalogue: Catalogue): readonly Figure[] {
  return catalogue.figures.filter(({ metric }) => metric.metric_id === "speed-up").toSorted((a, b) => b.value.number - a.value.number);
}

/**
 * At most so many claims that show as many baselines as there is room for: the first claim over each baseline, then the second
 * over each, and so on, back in the order given. A table that repeats one baseline under sixteen settings takes no place from others.
 */
export function pickByBaseline(figures: readonly Figure[], most: number): readonly Figure[] {
  const rounds = [...groupBy(figures, printBaseline).values()].flatMap((over) => over.map((figure, round) => ({ figure, round })));
  const picked = new Set(rounds.toSorted((a, b) => a.round - b.round).slice(0, most).map(({ figure }) => figure));
  return figures.filter((figure) => picked.has(figure));
}

/**
 * What abstracts of papers on time series claim, speed apart: gains in error and accuracy, tasks won; by paper in the order of
 * papers.csv. What tables print there are errors for one horizon or their mean, which lib/select/forecasts takes up.
 */
export function selectTimeSeriesClaims(catalogue: Catalogue): readonly Figure[] {
  const position = new Map(catalogue.tables.papers.map((paper, at) => [paper, at]));
  return catalogue.figures
    .filter(({ benchmark, metric, kind }) => benchmark.topic === "time-series" && metric.metric_id !== "speed-up" && kind === "abstract")
    .toSorted((a, b) => (position.get(a.paper) ?? 0) - (position.get(b.paper) ?? 0));
}
