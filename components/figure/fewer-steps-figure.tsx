import { Chart } from "@/components/charts/chart";
import type { FewerSteps } from "@/lib/select/fewer-steps";
import { counted, listed } from "@/lib/format/words";
import { benchmarkHref, figuresDataHref, methodHref, paperHref } from "@/lib/view/addresses";
import { fewerStepsSeries } from "@/lib/view/series";
import { ChartFigure } from "./chart-figure";
import styles from "./figure.module.css";
import { ValueWithReceipt } from "./receipt";

/** Before → after: how many sampling steps a teacher takes, how many its imitator, and what the difference costs. */
export function FewerStepsFigure({ pairs }: { readonly pairs: readonly FewerSteps[] }) {
  const title = "Fewer sampling steps, and what they cost";
  const ends = pairs.map(({ teacher, stepsBefore, stepsAfter }) => `${teacher.name} from ${stepsBefore} to ${stepsAfter}`);
  const worse = pairs.filter(({ before, after, metric }) => (metric.direction === "lower" ? after.value.number > before.value.number : after.value.number < before.value.number));
  const summary = `Steps fall for ${listed(ends)}; the printed quality is worse after it in ${worse.length} of ${counted(pairs.length, "pair")}.`;
  const series = fewerStepsSeries(title, summary, pairs);
  if (series === null) return null;
  const papers = [...new Set(pairs.map(({ after }) => after.paper))];
  const filter = { paper: papers.map(({ paper_id }) => paper_id) };
  const metrics = [...new Set(pairs.map(({ metric }) => metric.symbol))];
  const facts = `Steps on a logarithmic axis; ${counted(pairs.length, "pair")} drawn, ${listed(metrics)} printed at both ends, lower is better. An arrow stands for itself: what counts as a step, and for text-to-image the measure's reference set, differ between rows.`;
  return (
    <ChartFigure
      id="fewer-steps"
      level={2}
      title={title}
      caption="A distilled model imitates a teacher in fewer steps. Each arrow runs from the teacher's steps to those of the imitator."
      facts={facts}
      downloads={[
        { name: "CSV", href: figuresDataHref("csv", filter) },
        { name: "JSON", href: figuresDataHref("json", filter) },
      ]}
    >
      <div className={styles.panel}>
        <Chart series={series} picture={{ facts, verdict: "", embed: "/embed/fewer-steps" }} />
        <table className={styles.table}>
          <caption className="hidden-text">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Teacher</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ before, after, teacher, method, benchmark, metric, stepsBefore, stepsAfter, speedUp }) => (
              <tr key={after.id}>
                <th scope="row">
                  <a href={methodHref(teacher.method_id)}>{teacher.name}</a>
                  <span className={styles.detail}>
                    with <a href={methodHref(method.method_id)}>{method.name}</a> · <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a> · {after.source.kind} of{" "}
                    <a href={paperHref(after.paper.paper_id)}>{after.paper.short_name}</a>
                  </span>
                </th>
                {[
                  { figure: before, steps: stepsBefore },
                  { figure: after, steps: stepsAfter },
                ].map(({ figure, steps }) => (
                  <td key={figure.id} className={styles.reported}>
                    {counted(Number(steps), "step")}
                    <span className={styles.detail}>
                      {metric.symbol} <ValueWithReceipt figure={figure} scope="fewer-steps" />
                    </span>
                    {figure === after && (
                      <span className={styles.detail}>
                        {speedUp ? (
                          <>
                            speed-up <ValueWithReceipt figure={speedUp} scope="fewer-steps" />
                          </>
                        ) : (
                          "speed-up not reported"
                        )}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFigure>
  );
}
