import { benchmarkPageHref } from "@/lib/view/address/plain-addresses";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { roomOfGrid } from "./board-room";
import styles from "./board.module.css";
import { GridCell, WINS, WinsCell } from "./grid-cell";
import { MethodName } from "./method-name";
import { Scroller } from "./scroller";

interface GridBoardProps {
  /** What the table is, for screen readers. */
  readonly caption: string;
  readonly grid: ShownGrid;
  /** Whether sections are headed by their benchmark; a page about one benchmark needs no such head. */
  readonly namesBenchmark?: boolean;
  /** Whether it goes on in a second table, which has the wins. */
  readonly goesOn?: boolean;
}

/** Benchmarks and conditions down, methods by metric across; the wins of each method in the foot. */
export function GridBoard({ caption, grid, namesBenchmark = true, goesOn = false }: GridBoardProps) {
  const { along, methods, metrics, sections, wins } = grid;
  const hasMetrics = metrics.length > 1;
  return (
    <Scroller name={caption} room={roomOfGrid(grid)}>
      <table className={styles.table}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th rowSpan={hasMetrics ? 2 : 1} scope="col">
              {along || "Benchmark"}
            </th>
            {methods.map((method) => (
              <th key={method.id} scope={hasMetrics ? "colgroup" : "col"} colSpan={metrics.length} className={styles.number}>
                <MethodName method={method} hasMark={false} />
              </th>
            ))}
          </tr>
          {hasMetrics && (
            <tr>
              {methods.map(({ id }) =>
                metrics.map((metric) => (
                  <th key={`${id} ${metric}`} scope="col" className={styles.number}>
                    {metric}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        {sections.map(({ key, benchmark, setting, rows }) => (
          <tbody key={key}>
            {namesBenchmark && (
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={methods.length * metrics.length + 1}>
                  <div>
                    <a href={benchmarkPageHref(benchmark.id)}>{benchmark.name}</a>
                    {setting && <span> {setting}</span>}
                  </div>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label || <span className="hidden-text">{benchmark.name}</span>}</th>
                {row.cells.map((own, at) => own.map((cell, metric) => <GridCell key={`${methods[at]?.id} ${metric}`} cell={cell} />))}
              </tr>
            ))}
          </tbody>
        ))}
        {!goesOn && (
          <tfoot>
            <tr>
              <th scope="row">{WINS}</th>
              {wins.map((own, at) => own.map((words, metric) => <WinsCell key={`${methods[at]?.id} ${metric}`} words={words} />))}
            </tr>
          </tfoot>
        )}
      </table>
    </Scroller>
  );
}
