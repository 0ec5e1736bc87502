import { counted, directionWords } from "@/lib/format/words";
import { figuresBy, type MethodBenchmark } from "@/lib/select/method";
import { benchmarkHref } from "@/lib/view/addresses";
import { OPEN_BENCHMARKS, saidShown, type SaidShown } from "@/lib/view/said";
import type { Said } from "@/lib/select/statements";
import figureStyles from "./figure.module.css";
import { MethodTable } from "./method-table";
import styles from "./method-table.module.css";

/** What sources say of a method, benchmark by benchmark: the first few open, the others folded with what they hold. */
export function MethodReported({ benchmarks }: { readonly benchmarks: readonly MethodBenchmark[] }) {
  if (benchmarks.length === 0) return null;
  const shown = saidShown(benchmarks);
  const open = benchmarks.slice(0, OPEN_BENCHMARKS);
  return (
    <section>
      <h2>Reported</h2>
      <p className={figureStyles.facts}>
        One line for each configuration. Sources agree where they print the same digits; a source that quotes another repeats its number and
        does not measure it again.
      </p>
      {open.map((reported) => (
        <section key={reported.benchmark.benchmark_id} className={styles.axis}>
          <h3>
            <a href={benchmarkHref(reported.benchmark.benchmark_id)}>{reported.benchmark.name}</a>
          </h3>
          <Metrics reported={reported} shown={shown} />
        </section>
      ))}
      {benchmarks.slice(open.length).map((reported) => (
        <details key={reported.benchmark.benchmark_id} className={styles.benchmark}>
          <summary>
            {reported.benchmark.name}{" "}
            <span className={figureStyles.facts}>
              {reported.metrics.map(({ metric }) => metric.symbol).join(", ")} · {counted(reported.metrics.flatMap(figuresBy).length, "figure")}
            </span>
          </summary>
          <p>
            <a href={benchmarkHref(reported.benchmark.benchmark_id)}>The whole of {reported.benchmark.name}</a>
          </p>
          <Metrics reported={reported} shown={shown} />
        </details>
      ))}
    </section>
  );
}

function Metrics({ reported: { benchmark, metrics }, shown }: { readonly reported: MethodBenchmark; readonly shown: ReadonlyMap<Said, SaidShown> }) {
  return metrics.map(({ metric, axes }) => (
    <div key={metric.metric_id}>
      <h4 className={styles.metric}>
        {metric.symbol} <span>{metric.direction === "none" ? "not ranked" : directionWords(metric.direction)}</span>
      </h4>
      {axes.map(({ key, title, said }) => (
        <div key={key} className={styles.axis}>
          {title && <p className={figureStyles.facts}>{title}</p>}
          <MethodTable
            said={said.map((one) => shown.get(one)).filter((one) => one !== undefined)}
            name={[`${metric.name} on ${benchmark.name}`, title].filter(Boolean).join(", ")}
            scope={benchmark.benchmark_id}
          />
        </div>
      ))}
    </div>
  ));
}
