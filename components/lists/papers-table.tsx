import { printMonth } from "@/lib/format/date";
import { counted, grouped } from "@/lib/format/words";
import type { PaperSort } from "@/lib/report/lists/list-order";
import type { PaperRow } from "@/lib/report/lists/paper-rows";
import { paperHref } from "@/lib/view/address/addresses";
import styles from "./lists.module.css";
import { PlaceCells, PlaceHeads } from "./place-cells";
import { SortedHead } from "./sorted-head";

interface PapersTableProps {
  /** Whether the collection has abstracts. */
  readonly readsAbstracts: boolean;
  readonly rows: readonly PaperRow[];
  readonly caption: string;
  readonly sort: PaperSort;
  readonly hrefOf: (sort: PaperSort) => string;
}

/** Papers as rows: what was read of each, how many results it has, and where its own method stands. */
export function PapersTable({ readsAbstracts, rows, caption, sort, hrefOf }: PapersTableProps) {
  const head = (by: PaperSort, words: string, className?: string) => (
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
    <table className={`${styles.table} ${styles.papers}`}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {head("name", "Paper", styles.name)}
          {head("date", "Date", styles.date)}
          <PlaceHeads />
          {readsAbstracts && (
            <th scope="col" className={styles.count}>
              In abstract
            </th>
          )}
          <th scope="col" className={styles.count}>
            Tables
          </th>
          {head("results", "Results", styles.results)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ paper, place, results, inAbstract, numerals, hasAbstract, tables }) => (
          <tr key={paper.paper_id}>
            <th scope="row" className={styles.name}>
              <a href={paperHref(paper.paper_id)} title={`${paper.title}. ${paper.summary}`}>
                {paper.short_name} <span className="muted">{paper.title}</span>
              </a>
            </th>
            <td className={styles.date}>
              <time dateTime={paper.published}>{printMonth(paper.published)}</time>
            </td>
            <PlaceCells place={place} />
            {readsAbstracts && (
              <td
                className={styles.count}
                title={
                  hasAbstract
                    ? `${counted(numerals, "numeral")} of the abstract accounted for`
                    : "its abstract was not read"
                }
              >
                {hasAbstract ? inAbstract : "–"}
              </td>
            )}
            <td className={styles.count}>{tables.length}</td>
            <td className={styles.results} data-unit={results === 1 ? " result" : " results"}>
              {grouped(results)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
