import { counted, grouped, spaced } from "@/lib/format/words";
import type { MethodSort } from "@/lib/report/lists/list-order";
import type { MethodRow } from "@/lib/report/lists/method-rows";
import { methodHref, paperHref } from "@/lib/view/address/addresses";
import { FamilyShape } from "./family-shape";
import styles from "./lists.module.css";
import { PlaceCells, PlaceHeads } from "./place-cells";
import { SortedHead } from "./sorted-head";

interface MethodsTableProps {
  readonly rows: readonly MethodRow[];
  readonly caption: string;
  readonly sort: MethodSort;
  readonly hrefOf: (sort: MethodSort) => string;
}

/** Methods as rows: where the best value of each stands among all of its benchmark, and the counts. */
export function MethodsTable({ rows, caption, sort, hrefOf }: MethodsTableProps) {
  const head = (by: MethodSort, words: string, className?: string) => (
    <SortedHead
      className={className}
      href={hrefOf(by)}
      isSorted={sort === by}
      order={by === "name" ? "ascending" : "descending"}
    >
      {words}
    </SortedHead>
  );
  return (
    <table className={`${styles.table} ${styles.methods}`}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {head("name", "Method", styles.name)}
          <th scope="col" className={styles.family}>
            Family
          </th>
          <th scope="col" className={styles.of}>
            Paper
          </th>
          <PlaceHeads />
          {head("results", "Results", styles.results)}
          {head("benchmarks", "Benchmarks", styles.count)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ method, paper, place, results, benchmarks, asBaseline }) => (
          <tr key={method.method_id}>
            <th scope="row" className={styles.name}>
              <a href={methodHref(method.method_id)} title={method.summary}>
                <FamilyShape family={method.family} /> {method.name}
              </a>
            </th>
            <td className={styles.family}>{spaced(method.family)}</td>
            <td className={styles.of}>{paper ? <a href={paperHref(paper.paper_id)}>{paper.short_name}</a> : null}</td>
            <PlaceCells place={place} />
            <td
              className={styles.results}
              data-unit={results === 1 ? " result" : " results"}
              title={asBaseline > 0 ? `baseline of ${counted(asBaseline, "further result")}` : undefined}
            >
              {grouped(results)}
            </td>
            <td className={styles.count}>{benchmarks.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
