import { StaticHtml } from "@/lib/islands/static-html";
import type { Result } from "@/lib/catalogue/catalogue";
import { printSetting } from "@/lib/format/result";
import { benchmarkHref } from "@/lib/view/address/addresses";
import type { Axis } from "@/lib/view/chart/axis";
import { BaselineLink } from "@/components/receipts/baseline-link";
import { MethodHead } from "@/components/receipts/method-head";
import styles from "./figure.module.css";
import { InCellBar } from "./in-cell-bar";
import { ValueOnDemand, ValueWithReceipt } from "@/components/receipts/receipt";

interface ClaimsTableProps {
  readonly results: readonly Result[];
  readonly scope: string;
  readonly caption: string;
  readonly axis?: Axis;
  /** Whether it is collapsed. */
  readonly isCollapsed?: boolean;
}

/** Results that are not ranked against each other: one per row, each with its metric, benchmark and baseline. */
export function ClaimsTable({ results, scope, caption, axis, isCollapsed = false }: ClaimsTableProps) {
  return (
    <StaticHtml as="table" className={styles.table}>
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
        {results.map((result) => (
          <tr key={result.id}>
            <MethodHead result={result} detail={styles.detail} />
            <td className={styles.reported}>
              {result.metric.symbol}
              <BaselineLink result={result} before=" against " />
              <span className={styles.detail}>
                {" "}
                <a href={benchmarkHref(result.benchmark.benchmark_id)}>{result.benchmark.name}</a>
                {printSetting(result) && ` · ${printSetting(result)}`}
              </span>
            </td>
            <td className={styles.number}>
              {isCollapsed ? <ValueOnDemand result={result} /> : <ValueWithReceipt result={result} scope={scope} />}
              {axis && <InCellBar result={result} axis={axis} />}
            </td>
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}
