import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";

/** Every claimed speed-up, largest first. They have baselines of their own, so the order is no ranking. */
export function selectSpeedUps(catalogue: Catalogue): readonly Figure[] {
  return catalogue.figures.filter(({ metric }) => metric.metric_id === "speed-up").toSorted((a, b) => b.value.number - a.value.number);
}

/** What papers on time series report, speed apart: gains in error and accuracy, tasks won; by paper in the order of papers.csv. */
export function selectTimeSeriesClaims(catalogue: Catalogue): readonly Figure[] {
  const position = new Map(catalogue.tables.papers.map((paper, at) => [paper, at]));
  return catalogue.figures
    .filter(({ benchmark, metric }) => benchmark.topic === "time-series" && metric.metric_id !== "speed-up")
    .toSorted((a, b) => (position.get(a.paper) ?? 0) - (position.get(b.paper) ?? 0));
}
