import { FamilyDot } from "./family-dot";
import { CompareCell } from "./compare-cell";
import styles from "./compare-table.module.css";
import type { CompareRowJson } from "@/lib/http/compare-json";
import type { MethodChoice } from "@/lib/select/compare-types";
import { capitalised, directionWords, spaced } from "@/lib/format/words";

/** Up to so many methods fit beside the names of the figures on a phone. */
const FEW = 2;

/**
 * Figures as rows under their benchmark, methods as columns. Takes the rows of the API and nothing else, so that page,
 * panel and download agree; it scrolls sideways by itself where it must, with the names of the figures staying in sight.
 */
export function CompareTable({
  rows,
  methods,
  reference,
}: {
  readonly rows: readonly CompareRowJson[];
  readonly methods: readonly MethodChoice[];
  readonly reference: string | null;
}) {
  const columns = methods.length + 1;
  return (
    <div className={styles.region} role="region" aria-label="Comparison" tabIndex={0}>
      <table className={`${styles.table} ${methods.length <= FEW ? styles.few : ""}`}>
        <caption className="hidden-text">Figures as rows, methods as columns. Every value opens its receipt.</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              Figure
            </th>
            {methods.map(({ id, name, family }) => (
              <th key={id} scope="col">
                <FamilyDot family={family} /> <a href={`/methods/${id}`}>{name}</a>
                <span className={styles.detail}>{id === reference ? `${spaced(family)} · reference` : spaced(family)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {byBenchmark(rows).map(({ benchmark, own }) => (
          <tbody key={benchmark.benchmark_id}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.benchmark}>
                <a href={`/benchmarks/${benchmark.benchmark_id}`}>{benchmark.name}</a>
              </th>
            </tr>
            {own.map(({ row, at }) => (
              <CompareTableRow key={at} row={row} at={at} methods={methods} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: CompareRowJson;
  /** Its place among all rows. */
  readonly at: number;
  readonly methods: readonly MethodChoice[];
}

function CompareTableRow({ row, at, methods }: RowProps) {
  const { metric, setting, shared, verdict } = row;
  return (
    <>
      <tr className={shared > 1 ? styles.judged : undefined}>
        <th scope="row" className={styles.name} aria-describedby={shared > 1 ? `verdict-${at}` : undefined}>
          {metric.symbol}
          {metric.unit !== null && metric.unit !== "x" && <span className={styles.unit}> in {metric.unit}</span>}
          <span className={styles.detail}>{metric.direction === "none" ? "not ranked" : directionWords(metric.direction)}</span>
          {setting && <span className={styles.detail}>{setting}</span>}
        </th>
        {row.methods.map((cell, column) => (
          <td key={cell.method_id}>
            <CompareCell cell={cell} scope={`row-${at}`} method={methods[column]?.name ?? cell.method_id} />
          </td>
        ))}
      </tr>
      {shared > 1 && (
        <tr>
          <td colSpan={methods.length + 1} className={styles.verdict}>
            <p id={`verdict-${at}`}>
              {capitalised(verdict.kind)}
              {verdict.reasons.length > 0 ? `: ${verdict.reasons.join("; ")}.` : ": no stated condition differs."}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

interface BenchmarkRows {
  readonly benchmark: CompareRowJson["benchmark"];
  /** Each with its place among all rows. */
  readonly own: readonly { readonly row: CompareRowJson; readonly at: number }[];
}

/** Rows by benchmark, in order of first appearance. */
function byBenchmark(rows: readonly CompareRowJson[]): readonly BenchmarkRows[] {
  const ids = [...new Set(rows.map(({ benchmark }) => benchmark.benchmark_id))];
  return ids.map((id) => {
    const own = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.benchmark.benchmark_id === id);
    return { benchmark: (own[0] as (typeof own)[number]).row.benchmark, own };
  });
}
