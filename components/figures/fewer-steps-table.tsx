import { absentWords } from "@/lib/report/gap/absent";
import { StaticHtml } from "@/lib/islands/static-html";
import { counted } from "@/lib/format/words";
import { numberOf } from "@/lib/numerals/number-of";
import type { Result } from "@/lib/catalogue/catalogue";
import type { FewerSteps } from "@/lib/report/speed/fewer-steps";
import { benchmarkHref, methodHref } from "@/lib/view/address/addresses";
import { teacherName } from "@/lib/view/chart/fewer-steps-series";
import styles from "./figure.module.css";
import { ValueOnDemand, ValueWithReceipt } from "@/components/receipts/receipt";
import { SourceOf } from "@/components/receipts/source-of";

interface FewerStepsTableProps {
  readonly title: string;
  readonly pairs: readonly FewerSteps[];
  /** Whether it is collapsed. */
  readonly isCollapsed?: boolean;
}

/** Teachers and their imitators, one pair per row, with the printed quality at both ends. */
export function FewerStepsTable({ title, pairs, isCollapsed = false }: FewerStepsTableProps) {
  const valueOf = (result: Result) =>
    isCollapsed ? <ValueOnDemand result={result} /> : <ValueWithReceipt result={result} scope="fewer-steps" />;
  return (
    <StaticHtml as="table" className={styles.table}>
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
              <a href={methodHref(teacher.method_id)}>{teacherName({ teacher, before })}</a>
              <span className={styles.detail}>
                {" "}
                with <a href={methodHref(method.method_id)}>{method.name}</a> ·{" "}
                <a href={benchmarkHref(benchmark.benchmark_id)}>{benchmark.name}</a> · <SourceOf result={after} />
              </span>
            </th>
            {[
              { result: before, steps: stepsBefore },
              { result: after, steps: stepsAfter },
            ].map(({ result, steps }) => (
              <td key={result.id} className={styles.reported}>
                {counted(numberOf(steps), "step")}
                <span className={styles.detail}>
                  {" "}
                  {metric.symbol} {valueOf(result)}
                </span>
                {result === after && (
                  <span className={styles.detail}>
                    {" "}
                    {speedUp ? <>speed-up {valueOf(speedUp)}</> : `speed-up: ${absentWords(after.source)}`}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}
