import { Still } from "@/components/page/still";
import { headingOf } from "@/lib/format/heading";
import { capitalised, counted, directionWords } from "@/lib/format/words";
import { figuresOf, type Leaderboard } from "@/lib/select/leaderboard";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import styles from "./figure.module.css";
import { later } from "./later";
import { ValueAtPlace } from "./receipt";

/** The metrics that a page does not show in full: the first figure of each axis, and the way to all of them. */
export function OtherMetrics({ boards, view }: { readonly boards: readonly Leaderboard[]; readonly view: BenchmarkView }) {
  if (boards.length === 0) return null;
  return (
    <section id="other-metrics">
      <h2>Other metrics</h2>
      {boards.map(({ benchmark, metric, panels, figures }) => (
        <div key={metric.metric_id} {...later(panels.length, styles.panel)}>
          <h3>{metric.name}</h3>
          <p className={styles.facts}>
            {capitalised(directionWords(metric.direction))}; {counted(figures, "figure")} on {counted(panels.length, "axis", "axes")}.
          </p>
          <Still as="table" className={styles.table}>
            <caption className="hidden-text">The best reported {metric.symbol} on each axis</caption>
            <thead>
              <tr>
                <th scope="col">Axis</th>
                <th scope="col">{metric.direction === "none" ? "Reported, not ranked" : "Best reported"}</th>
                <th scope="col" className={styles.number}>
                  {metric.symbol}
                </th>
              </tr>
            </thead>
            <tbody>
              {panels.map(({ key, title, entries: [best], entries }) => (
                <tr key={key}>
                  <th scope="row">
                    {headingOf(title || "all figures", panels.flatMap(figuresOf))}
                    <span className={styles.detail}>{counted(entries.length, "figure")}</span>
                  </th>
                  <td className={styles.reported}>{best && <a href={methodHref(best.figure.method.method_id)}>{best.figure.method.name}</a>}</td>
                  <td className={styles.number}>{best && <ValueAtPlace figure={best.figure} />}</td>
                </tr>
              ))}
            </tbody>
          </Still>
          <p className={styles.downloads}>
            <a href={benchmarkHref(benchmark.benchmark_id, { ...view, metrics: [metric.metric_id] })}>
              {metric.symbol} in full: {counted(figures, "figure")}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
