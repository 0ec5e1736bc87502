import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { MOST_MARKS } from "@/lib/report/leaderboard/shown";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";

/** The leaderboard that a frame draws. Null where the collection has no such benchmark, or none of its results are of the metric and from such sources. */
export function frameBoard(catalogue: Catalogue, id: string, metric: string, view: BenchmarkView): Leaderboard | null {
  return selectBenchmarkList(catalogue, id, { ...view, metrics: [metric], most: MOST_MARKS })?.leaderboards[0] ?? null;
}
