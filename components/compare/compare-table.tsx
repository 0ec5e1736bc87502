import { CompareRun } from "./compare-run";
import styles from "./compare-table.module.css";
import { FamilyDot } from "./family-dot";
import { rowRuns } from "./row-runs";
import { spaced } from "@/lib/format/words";
import type { CompareRowShown } from "@/lib/http/compare-json";
import type { MethodChoice } from "@/lib/select/compare-types";

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
  name,
  scope,
}: {
  readonly rows: readonly CompareRowShown[];
  readonly methods: readonly MethodChoice[];
  readonly reference: string | null;
  /** What the table holds, where there may be two. */
  readonly name: string;
  /** Begins the ids of the table. */
  readonly scope: string;
}) {
  const columns = methods.length + 1;
  return (
    <div className={styles.region} role="region" aria-label={name} tabIndex={0}>
      <table className={`${styles.table} ${methods.length <= FEW ? styles.few : ""}`}>
        <caption className="hidden-text">{name}: figures as rows, methods as columns. Every value leads to its receipt.</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              Figure
            </th>
            {methods.map(({ id, name: method, family }) => (
              <th key={id} scope="col">
                <FamilyDot family={family} /> <a href={`/methods/${id}`}>{method}</a>
                <span className={styles.detail}>{id === reference ? `${spaced(family)} · reference` : spaced(family)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {rowRuns(rows).map(({ benchmark, runs }) => (
          <tbody key={benchmark.benchmark_id}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.benchmark}>
                <a href={`/benchmarks/${benchmark.benchmark_id}`}>{benchmark.name}</a>
              </th>
            </tr>
            {runs.map((run, at) => (
              <CompareRun key={at} run={run} methods={methods} scope={`${scope}-${benchmark.benchmark_id}-${at}`} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
