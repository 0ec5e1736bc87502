import { counted, directionWords } from "@/lib/format/words";
import { figuresBy, type MethodAxis, type MethodBenchmark, type MethodMetric } from "@/lib/select/method";
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
        One row for each configuration or setting. Sources agree where they print the same digits; a source that quotes another repeats its
        number and does not measure it again.
      </p>
      {open.map((reported) => (
        <section key={reported.benchmark.benchmark_id} className={styles.open}>
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
              {reported.metrics.map(({ metric }) => metric.symbol).join(", ")} ·{" "}
              {counted(reported.metrics.flatMap(figuresBy).length, "figure")}
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

/** Of one benchmark so many metrics stand open: FID and IS, MSE and MAE. */
const OPEN_METRICS = 2;

function Metrics({
  reported: { benchmark, metrics },
  shown,
}: {
  readonly reported: MethodBenchmark;
  readonly shown: ReadonlyMap<Said, SaidShown>;
}) {
  return metrics.map((reported, at) => {
    const { metric } = reported;
    const direction = metric.direction === "none" ? "not ranked" : directionWords(metric.direction);
    const axes = <Axes reported={reported} shown={shown} scope={benchmark.benchmark_id} name={`${metric.name} on ${benchmark.name}`} />;
    return at < OPEN_METRICS ? (
      <div key={metric.metric_id}>
        <h4 className={styles.metric}>
          {metric.symbol} <span>{direction}</span>
        </h4>
        {axes}
      </div>
    ) : (
      <details key={metric.metric_id} className={styles.more}>
        <summary>
          <strong>{metric.symbol}</strong> {direction} · {counted(figuresBy(reported).length, "figure")}
        </summary>
        {axes}
      </details>
    );
  });
}

/** Axes with several configurations have a table each; those with one are the rows of a table together. */
function Axes({
  reported: { axes },
  shown,
  scope,
  name,
}: {
  readonly reported: MethodMetric;
  readonly shown: ReadonlyMap<Said, SaidShown>;
  readonly scope: string;
  readonly name: string;
}) {
  const rowsOf = ({ said, title }: MethodAxis, isTitled: boolean) =>
    said.flatMap((one) => {
      const finished = shown.get(one);
      const words = [isTitled ? title : "", one.configuration].filter(Boolean).join(" · ");
      return finished ? [{ name: words, said: finished }] : [];
    });
  const wide = axes.filter(({ said }) => said.length > 1);
  const single = axes.filter(({ said }) => said.length === 1);
  return (
    <>
      {wide.map((axis) => (
        <div key={axis.key} className={styles.axis}>
          {axis.title && <p className={figureStyles.facts}>{axis.title}</p>}
          <MethodTable rows={rowsOf(axis, false)} name={[name, axis.title].filter(Boolean).join(", ")} scope={scope} />
        </div>
      ))}
      {single.length > 0 && (
        <div className={styles.axis}>
          <MethodTable
            rows={single.flatMap((axis) => rowsOf(axis, true))}
            name={wide.length > 0 ? `${name}, other conditions` : name}
            scope={scope}
          />
        </div>
      )}
    </>
  );
}
