import { Fragment } from "react";
import { Still } from "@/components/page/still";
import { headingOf } from "@/lib/format/heading";
import { capitalised, counted, directionWords } from "@/lib/format/words";
import type { Figure } from "@/lib/catalogue/catalogue";
import { notRankedWords } from "@/lib/format/ranking";
import { figuresOf, type Entry, type Leaderboard } from "@/lib/select/leaderboard";
import { bestOf } from "@/lib/select/order-claims";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import type { BenchmarkView } from "@/lib/view/benchmark-view";
import styles from "./figure.module.css";
import { later } from "./later";
import { ValueAtPlace } from "./receipt";

/** The metrics that a page does not show in full: what is first on each axis, and the way to all of them. */
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
            <caption className="hidden-text">The first of each axis by {metric.symbol}</caption>
            <thead>
              <tr>
                <th scope="col">Axis</th>
                <th scope="col">{metric.direction === "none" ? "Reported, not ranked" : "Ranks first"}</th>
                <th scope="col" className={styles.number}>
                  {metric.symbol}
                </th>
              </tr>
            </thead>
            <tbody>
              {panels.map(({ key, title, entries, partly }) => {
                const first = firstOf(metric, entries);
                return (
                <tr key={key}>
                  <th scope="row">
                    {headingOf(title || "all figures", panels.flatMap(figuresOf))}
                    <span className={styles.detail}>{[counted(entries.length, "figure"), notRankedWords(partly)].filter(Boolean).join(". ")}</span>
                  </th>
                  <td className={styles.reported}>
                    {first.length === 0 && "–"}
                    {methodsOf(first).map(({ method_id, name }, at) => (
                      <Fragment key={method_id}>
                        {at > 0 && ", "}
                        <a href={methodHref(method_id)}>{name}</a>
                      </Fragment>
                    ))}
                  </td>
                  <td className={styles.number}>{first[0] ? <ValueAtPlace figure={first[0]} /> : "–"}</td>
                </tr>
                );
              })}
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

/** What shares the first rank; where no order is better, the first of the list. */
function firstOf(metric: Leaderboard["metric"], entries: readonly Entry[]): readonly Figure[] {
  if (metric.direction === "none") return entries.slice(0, 1).map(({ figure }) => figure);
  const claim = bestOf(metric, entries);
  if (claim === null) return [];
  return claim.kind === "best" ? claim.figures : claim.bounds;
}

const methodsOf = (figures: readonly Figure[]) => [...new Set(figures.map(({ method }) => method))];
