import { ValueOnDemand } from "@/components/receipts/receipt";
import { MethodHead } from "@/components/receipts/method-head";
import { StaticHtml } from "@/lib/islands/static-html";
import type { Result } from "@/lib/catalogue/catalogue";
import { printBaseline, printSetting } from "@/lib/format/result";
import { benchmarkHref } from "@/lib/view/address/addresses";
import styles from "./results.module.css";

/** Results as rows, each with its receipt. */
export function ResultsTable({ results }: { readonly results: readonly Result[] }) {
  return (
    <StaticHtml as="table" className={styles.table}>
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
        {results.map((result) => (
          <tr key={result.id}>
            <MethodHead result={result} detail={styles.detail}>
              {[result.baseline && `against ${printBaseline(result)}`, printSetting(result)]
                .filter(Boolean)
                .map((part) => `${part} · `)}
            </MethodHead>
            <td>
              <a href={benchmarkHref(result.benchmark.benchmark_id)}>{result.benchmark.name}</a>
            </td>
            <td>{result.metric.symbol}</td>
            <td className={styles.number}>
              <ValueOnDemand result={result} />
            </td>
          </tr>
        ))}
      </tbody>
    </StaticHtml>
  );
}
