import { ValueAtPlace } from "@/components/figure/receipt";
import { SourceOf } from "@/components/figure/source-of";
import { Still } from "@/lib/islands/still";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printBaseline, printSetting } from "@/lib/format/figure";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import styles from "./results.module.css";

/** Figures as rows, each leading to its receipt. */
export function ResultsTable({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <Still as="table" className={styles.table}>
      <caption className="hidden-text">Results in the order of results.csv</caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Benchmark</th>
          <th scope="col">Metric</th>
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
                {[figure.baseline && `against ${printBaseline(figure)}`, printSetting(figure)].filter(Boolean).map((part) => `${part} · `)}
                <SourceOf figure={figure} />
              </span>
            </th>
            <td>
              <a href={benchmarkHref(figure.benchmark.benchmark_id)}>{figure.benchmark.name}</a>
            </td>
            <td>{figure.metric.symbol}</td>
            <td className={styles.number}>
              <ValueAtPlace figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </Still>
  );
}
