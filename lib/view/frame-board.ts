import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmarkList } from "@/lib/report/benchmark-list";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { MOST_MARKS } from "@/lib/report/leaderboard/shown";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";

/** Returns the leaderboard that a frame draws. Returns null if the collection has no such benchmark, or no results of the metric from the chosen sources. */
export function frameBoard(catalogue: Catalogue, id: string, metric: string, view: BenchmarkView): Leaderboard | null {
  return selectBenchmarkList(catalogue, id, { ...view, metrics: [metric], most: MOST_MARKS })?.leaderboards[0] ?? null;
}
