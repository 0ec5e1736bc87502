import { Still } from "@/lib/islands/still";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printSetting } from "@/lib/format/figure";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import type { Axis } from "@/lib/view/axis";
import { BaselineLink } from "./baseline-link";
import styles from "./figure.module.css";
import { InCellBar } from "./in-cell-bar";
import { ValueOnDemand, ValueWithReceipt } from "./receipt";
import { SourceOf } from "./source-of";

interface ClaimsTableProps {
  readonly figures: readonly Figure[];
  readonly scope: string;
  readonly caption: string;
  readonly axis?: Axis;
  /** Whether it stands behind a line. */
  readonly isFolded?: boolean;
}

/** Figures that do not rank against each other: one a row, each with its metric, benchmark and baseline. */
export function ClaimsTable({ figures, scope, caption, axis, isFolded = false }: ClaimsTableProps) {
  return (
    <Still as="table" className={styles.table}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Reported</th>
          <th scope="col" className={styles.number}>
            Value
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <a href={methodHref(figure.method.method_id)}>{figure.method.name}</a>
              <span className={styles.detail}>
                {" "}
                <SourceOf figure={figure} />
              </span>
            </th>
            <td className={styles.reported}>
              {figure.metric.symbol}
              <BaselineLink figure={figure} before=" against " />
              <span className={styles.detail}>
                {" "}
                <a href={benchmarkHref(figure.benchmark.benchmark_id)}>{figure.benchmark.name}</a>
                {printSetting(figure) && ` · ${printSetting(figure)}`}
              </span>
            </td>
            <td className={styles.number}>
              {isFolded ? <ValueOnDemand figure={figure} /> : <ValueWithReceipt figure={figure} scope={scope} />}
              {axis && <InCellBar figure={figure} axis={axis} />}
            </td>
          </tr>
        ))}
      </tbody>
    </Still>
  );
}
