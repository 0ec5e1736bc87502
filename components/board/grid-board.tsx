import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { roomOfGrid } from "./board-room";
import styles from "./board.module.css";
import { gridCards } from "./grid-cards";
import cardStyles from "./grid-cards.module.css";
import { GridCell, WINS, WinsCell } from "./grid-cell";
import { GridHead, type GridSort } from "./grid-head";
import { GridSectionHead } from "./grid-section-head";
import { Scroller } from "./scroller";

interface GridBoardProps {
  /** Describes the table for screen readers. */
  readonly caption: string;
  readonly grid: ShownGrid;
  /** Whether sections are headed by their benchmark; a page about one benchmark does not need this. */
  readonly namesBenchmark?: boolean;
  /** Whether the grid continues in a second table, which has the wins. */
  readonly goesOn?: boolean;
  /** The links of the heads; without them, the order cannot be changed. */
  readonly sort?: GridSort | undefined;
}

/** Benchmarks and conditions as rows, methods by metric as columns; the wins of each method are in the foot. On a phone, each benchmark is a card. */
export function GridBoard({ caption, grid, namesBenchmark = true, goesOn = false, sort }: GridBoardProps) {
  const { methods, metrics, sections, wins } = grid;
  const cards = gridCards(grid);
  return (
    <Scroller
      name={caption}
      room={roomOfGrid(grid)}
      swipe={cards ? "" : `${methods.length} methods: swipe sideways to see all`}
    >
      <table className={cards ? `${styles.table} ${cardStyles.cards}` : styles.table} {...(cards && { style: cards })}>
        <caption className="hidden-text">{caption}</caption>
        <GridHead grid={grid} sort={sort} />
        {sections.map(({ key, benchmark, setting, rows }) => (
          <tbody key={key}>
            {namesBenchmark && (
              <GridSectionHead benchmark={benchmark} setting={setting} columns={methods.length * metrics.length + 1} />
            )}
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label || <span className="hidden-text">{benchmark.name}</span>}</th>
                {row.cells.map((own, at) =>
                  own.map((cell, metric) => <GridCell key={`${methods[at]?.id} ${metric}`} cell={cell} />),
                )}
              </tr>
            ))}
          </tbody>
        ))}
        {!goesOn && (
          <tfoot>
            <tr>
              <th scope="row">{WINS}</th>
              {wins.map((own, at) =>
                own.map((words, metric) => <WinsCell key={`${methods[at]?.id} ${metric}`} words={words} />),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </Scroller>
  );
}
