import { Fragment } from "react";
import { FamilyMark } from "@/components/page/family-mark";
import { Still } from "@/components/page/still";
import { headWords } from "@/lib/format/board";
import { withUnit } from "@/lib/format/figure";
import { cellOf, type Grid, type GridRow, type GridSection, type Wins } from "@/lib/report/grid";
import { benchmarkHref, methodHref } from "@/lib/view/addresses";
import { BoardValue } from "./board-value";
import type { Marked } from "./marks-key";
import styles from "./board.module.css";
import { Scroller } from "./scroller";

export interface GridBoardProps {
  /** What the table is, for who hears it. */
  readonly caption: string;
  readonly grid: Grid;
  /** Why a method has nothing in a row under a metric, in words. */
  readonly gapOf: (row: GridRow, metric: number, method: Grid["methods"][number]) => string;
  /** Whether sections are headed by their benchmark; a page about one benchmark needs no such head. */
  readonly namesBenchmark?: boolean;
}

/** Benchmarks and conditions down, methods by metric across; the wins of each method in the foot. */
export function GridBoard({ caption, grid, gapOf, namesBenchmark = true }: GridBoardProps) {
  const { methods, metrics, sections, wins } = grid;
  const hasMetrics = metrics.length > 1;
  const columns = methods.length * metrics.length + 1;
  return (
    <Scroller name={caption}>
      <Still as="table" className={styles.table}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={hasMetrics ? 2 : 1} scope="col">
              {alongOf(sections)}
            </th>
            {methods.map((method) => (
              <th key={method.method_id} scope={hasMetrics ? "colgroup" : "col"} colSpan={metrics.length} className={hasMetrics ? styles.over : styles.number}>
                <a href={methodHref(method.method_id)}>{method.name}</a>
              </th>
            ))}
          </tr>
          {hasMetrics && (
            <tr>
              {methods.map(({ method_id }) =>
                metrics.map((metric) => (
                  <th key={`${method_id} ${metric.metric_id}`} scope="col" className={styles.number}>
                    {headWords(metric)}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        {sections.map((section) => (
          <tbody key={section.rows[0]?.key}>
            {(namesBenchmark || section.setting !== "") && (
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={columns}>
                  <div>
                    {namesBenchmark && <a href={benchmarkHref(section.benchmark.benchmark_id)}>{section.benchmark.name}</a>}
                    {section.setting && <span>{section.setting}</span>}
                  </div>
                </th>
              </tr>
            )}
            {section.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label === "" ? <span className="hidden-text">all</span> : row.label}</th>
                {methods.map((method) => metrics.map((_, at) => <Cell key={`${method.method_id} ${at}`} row={row} metric={at} method={method} gapOf={gapOf} />))}
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{WINS}</th>
            {wins.map((own, at) => own.map((count, metric) => <td key={`${at} ${metric}`} className={styles.number}>{winsWords(count)}</td>))}
          </tr>
        </tfoot>
      </Still>
    </Scroller>
  );
}

const WINS = "First in";

/** Methods down and the rows of one section by metric across: for more methods than fit side by side. Best and wins as in the other form. */
export function TurnedGridBoard({ caption, grid, gapOf, groups }: Omit<GridBoardProps, "namesBenchmark"> & { readonly groups: readonly { readonly title: string; readonly methods: Grid["methods"] }[] }) {
  const { methods, metrics, sections, wins } = grid;
  const rows = sections.flatMap((section) => section.rows);
  const hasMetrics = metrics.length > 1;
  return (
    <Scroller name={caption}>
      <Still as="table" className={styles.table}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={hasMetrics ? 2 : 1} scope="col">
              {alongOf(sections) && `${alongOf(sections)} →`}
            </th>
            {rows.map(({ key, label }) => (
              <th key={key} scope={hasMetrics ? "colgroup" : "col"} colSpan={metrics.length} className={hasMetrics ? styles.over : styles.number}>
                {label}
              </th>
            ))}
            <th scope={hasMetrics ? "colgroup" : "col"} colSpan={metrics.length} className={hasMetrics ? styles.over : styles.number}>
              {WINS}
            </th>
          </tr>
          {hasMetrics && (
            <tr>
              {[...rows, null].map((row) =>
                metrics.map((metric) => (
                  <th key={`${row?.key} ${metric.metric_id}`} scope="col" className={styles.number}>
                    {headWords(metric)}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {groups.map(({ title, methods: own }) => (
            <Fragment key={title}>
              {title && (
                <tr className={styles.section}>
                  <th scope="rowgroup" colSpan={(rows.length + 1) * metrics.length + 1}>
                    {title}
                  </th>
                </tr>
              )}
              {own.map((method) => (
                <tr key={method.method_id}>
                  <th scope="row">
                    <FamilyMark family={method.family} /> <a href={methodHref(method.method_id)}>{method.name}</a>
                  </th>
                  {rows.map((row) => metrics.map((_, at) => <Cell key={`${row.key} ${at}`} row={row} metric={at} method={method} gapOf={gapOf} />))}
                  {wins[methods.indexOf(method)]?.map((count, at) => (
                    <td key={metrics[at]?.metric_id} className={styles.number}>
                      {winsWords(count)}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </Still>
    </Scroller>
  );
}

function Cell({ row, metric, method, gapOf }: { readonly row: GridRow; readonly metric: number; readonly method: Grid["methods"][number]; readonly gapOf: GridBoardProps["gapOf"] }) {
  const own = cellOf(row, metric, method);
  return (
    <td className={styles.number}>
      {own ? <BoardValue figure={own.figure} others={own.others} place={own.place} /> : <abbr title={gapOf(row, metric, method)}>–</abbr>}
    </td>
  );
}

/** "2 of 5" rows in which a method has a value that ranks; a dash where it has none. */
const winsWords = ({ firsts, of }: Wins) => (of === 0 ? <abbr title="nothing of it ranks here">–</abbr> : `${firsts} of ${of}`);

/** What the rows of the sections differ in, where that is one condition: "Horizon, steps". */
function alongOf(sections: readonly GridSection[]): string {
  const along = new Set(sections.flatMap((section) => section.along ?? []));
  const [only] = along;
  return only && along.size === 1 ? [only.name, only.unit && withUnit("", only.unit)].filter(Boolean).join(", ") : "";
}

/** Every value of a grid, for the key of marks. */
export const markedInGrid = ({ sections, metrics, methods }: Grid): readonly Marked[] =>
  sections.flatMap(({ rows }) => rows.flatMap((row) => metrics.flatMap((_, at) => methods.flatMap((method) => cellOf(row, at, method) ?? []))));
