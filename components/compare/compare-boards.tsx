import { ConfigurationBoardTable } from "@/components/board/configuration-board";
import { GridBoard } from "@/components/board/grid-board";
import type { GridSort } from "@/components/board/grid-head";
import { Ownable } from "@/components/board/ownable";
import { keyOf, MarksKey, valuesInGrid } from "@/components/board/marks-key";
import type { SortLinks } from "@/components/board/sort-head";
import boardStyles from "@/components/board/board.module.css";
import benchmarkStyles from "@/components/benchmark/benchmark.module.css";
import { isRestOfBoard } from "@/lib/view/is-rest-of-board";
import { Collapsible } from "@/components/benchmark/collapsible";
import { Downloads } from "@/components/downloads/downloads";
import { Snippets } from "@/components/downloads/snippets";
import { boardViewDownloads, viewDownloads } from "@/components/downloads/view-downloads";
import { counted, grouped } from "@/lib/format/words";
import { compareBoardFileHref, compareDataHref, compareHref } from "@/lib/view/address/compare-address";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { ShownComparison } from "@/lib/view/board/shown-comparison";
import { gridSortId } from "@/lib/view/board/board-sort";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import type { ShownPart } from "@/lib/view/board/shown-parts";
import { AloneLines } from "./alone-lines";
import styles from "./compare.module.css";
import { PairsMatrix } from "./pairs-matrix";

interface CompareBoardsProps {
  readonly view: CompareView;
  readonly shown: ShownComparison;
  /** The origin of the site, for addresses that leave it. */
  readonly origin: string;
}

/** If there are more folded parts, the rest are folded once more. */
const MOST_OPEN = 6;

/** The content below the chart: which method is better how often, the boards, and the rest folded, one line each. */
export function CompareBoards({ view, shown, origin }: CompareBoardsProps) {
  const { pairs, boards, folded: collapsed, alone, asides, reasons } = shown;
  const asked: CompareView = shown.isExample ? { ...view, methods: shown.methods.map(({ id }) => id) } : view;
  const first = collapsed.length > MOST_OPEN + 1 ? collapsed.slice(0, MOST_OPEN) : collapsed;
  const rest = collapsed.slice(first.length);
  return (
    <>
      {pairs && <PairsMatrix pairs={pairs} />}
      {boards.map((part) => (
        <section key={part.key} className={benchmarkStyles.board}>
          <h2>
            {part.title}
            <span> {part.about}</span>
          </h2>
          <Ownable id={part.key}>
            <PartBoard part={part} sort={{ by: view.sort, hrefOf: (sort) => compareHref({ ...asked, sort }) }} />
          </Ownable>
        </section>
      ))}
      <section className={benchmarkStyles.rest}>
        <h2>More of these methods</h2>
        <Collapsed parts={first} />
        {rest.length > 0 && (
          <Collapsible
            title={`${grouped(rest.length)} more comparison groups`}
            about="in which at least two of them have results"
          >
            <Collapsed parts={rest} />
          </Collapsible>
        )}
        {alone.groups > 0 && (
          <Collapsible
            title={`${counted(alone.groups, "comparison group")} of one method only`}
            about="nothing to compare there"
          >
            <AloneLines alone={alone} methods={asked.methods} />
          </Collapsible>
        )}
        {view.shared && (
          <p className={benchmarkStyles.note}>
            Results that only one method has are left out.{" "}
            <a href={compareHref({ ...view, shared: false })}>Show everything</a>
          </p>
        )}
        {asides.figures > 0 && (
          <Collapsible
            title="Ablations and summaries"
            about={`${counted(asides.figures, "result")} that never rank as the method`}
          >
            <ul className={benchmarkStyles.links}>
              {asides.lines.map(({ href, name, figures: results }) => (
                <li key={href}>
                  <a href={href}>{name}</a> <span>{counted(results, "result")}</span>
                </li>
              ))}
            </ul>
          </Collapsible>
        )}
        <Collapsible title="Why some results are apart" about="and how far those of a row compare">
          <p>
            Results share a row only if benchmark, metric, baseline and the conditions that must match are the same. Any
            other difference is a caveat:
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Collapsible>
      </section>
      {boards.length > 0 && (
        <Downloads
          what={boards.length === 1 ? "this board" : "these boards"}
          downloads={boardViewDownloads(
            (format, form) => compareBoardFileHref(asked, format, form),
            boards.some(({ shape }) => shape === "configurations") ? compareBoardFileHref(asked, "tex", "board") : null,
          )}
        />
      )}
      <Downloads
        what="every result of these methods"
        downloads={viewDownloads((format) => compareDataHref(asked, format), "list-wide")}
      />
      <Snippets address={`${origin}${compareDataHref(asked, "csv")}`} format="csv" />
    </>
  );
}

const Collapsed = ({ parts }: { readonly parts: readonly ShownPart[] }) =>
  parts.map((part) => (
    <Collapsible key={part.key} title={part.title} about={part.about}>
      {isRestOfBoard(part) ? (
        <PartBoard part={part} />
      ) : (
        <Ownable id={part.key}>
          <PartBoard part={part} />
        </Ownable>
      )}
    </Collapsible>
  ));

/** A grid with at most this many columns leaves half of a wide page empty; with at least this many rows it is worth splitting into two tables side by side. */
const NARROW = 6;
const LONG = 20;

function SplitGrid({
  caption,
  grid,
  sort,
}: {
  readonly caption: string;
  readonly grid: ShownGrid;
  readonly sort?: GridSort | undefined;
}) {
  const hasDifferences = grid.sections.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((own) => own.some((cell) => typeof cell !== "string" && cell.difference))),
  );
  const rowsTo = (end: number) => grid.sections.slice(0, end).reduce((sum, section) => sum + section.rows.length, 0);
  const rows = rowsTo(grid.sections.length);
  const width = grid.methods.length * grid.metrics.length * (hasDifferences ? 1.5 : 1);
  if (width > NARROW || rows < LONG || grid.sections.length < 2)
    return <GridBoard caption={caption} grid={grid} sort={sort} />;
  const half = grid.sections.findIndex((_, at) => rowsTo(at + 1) >= rows / 2) + 1;
  return (
    <div className={styles.halves}>
      <GridBoard caption={caption} grid={{ ...grid, sections: grid.sections.slice(0, half) }} sort={sort} goesOn />
      <GridBoard
        caption={`${caption}, continued`}
        grid={{ ...grid, sections: grid.sections.slice(half) }}
        sort={sort}
      />
    </div>
  );
}

function PartBoard({ part, sort }: { readonly part: ShownPart; readonly sort?: SortLinks }) {
  return (
    <>
      {part.shape === "grid" ? (
        <SplitGrid
          caption={part.title}
          grid={part.grid}
          sort={sort && { ...sort, idOf: (method, metric) => gridSortId(part.metrics[metric] ?? "", method) }}
        />
      ) : (
        <ConfigurationBoardTable caption={part.title} board={part.board} {...(sort && { sort })} />
      )}
      {part.partly && <p className={boardStyles.key}>{part.partly}</p>}
      {part.shape === "grid" ? <MarksKey {...valuesInGrid(part.grid)} /> : <MarksKey {...keyOf(part.board)} />}
      {part.href && (
        <p className={boardStyles.key}>
          <a href={part.href}>The same with every method</a>
        </p>
      )}
    </>
  );
}
