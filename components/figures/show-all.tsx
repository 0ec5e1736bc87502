import { grouped } from "@/lib/format/words";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { shownOf } from "@/lib/report/leaderboard/leaderboard";
import { MOST_MARKS } from "@/lib/report/leaderboard/shown";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import styles from "./figure.module.css";

/** Says which results of an axis are not shown, with a link to them; renders nothing if all are shown. */
export function ShowAll({
  board,
  panel,
  view,
}: {
  readonly board: Leaderboard;
  readonly panel: Panel;
  readonly view: BenchmarkView;
}) {
  const { benchmark, metric } = board;
  const [shown, all] = [shownOf(panel).length, panel.entries.length];
  if (shown === all) return null;
  if (view.rows === "all")
    return (
      <p className={styles.facts}>
        This shows the first {MOST_MARKS} of each group; the files hold all {all} results.
      </p>
    );
  return (
    <p className={styles.downloads}>
      <span>
        {grouped(shown)} of {grouped(all)} results: each method once, at its best rank. Each configuration is ranked by
        one value.
      </span>
      <a href={benchmarkHref(benchmark.benchmark_id, { ...view, metrics: [metric.metric_id], rows: "all" })}>
        Show all {all} results
      </a>
    </p>
  );
}
