import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { claimWords } from "@/lib/sentences/order-claims";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { notRankedWords } from "@/lib/select/not-ranked-words";
import { capitalised, counted, directionWords, listed } from "@/lib/format/words";
import { columnsOf } from "@/lib/report/columns";
import { mostIn, type Comparison, type MeetingBoard } from "@/lib/report/comparison";
import { differenceWords } from "@/lib/report/difference";
import { cellOf, partlyReadOf, partOfGrid, type Grid, type GridRow } from "@/lib/report/grid";
import { referenceFor } from "@/lib/select/derive";
import { NOBODY, whyGap, type EmptyReason } from "@/lib/select/gap";
import { benchmarkHref } from "./addresses";
import { shownConfigurations, type ShownConfigurations } from "./shown-configurations";
import { shownGrid, type ShownGrid } from "./shown-grid";

type Method = RowOf<"methods">;

/** One table of a comparison. */
export type ShownPart = {
  readonly key: string;
  readonly title: string;
  /** What it holds, in one line. */
  readonly about: string;
  /** Why nothing of it is ranked; empty where it is. */
  readonly partly: string;
  /** The page that holds the whole of it, with every other method; empty where there is none. */
  readonly href: string;
} & ({ readonly shape: "grid"; readonly grid: ShownGrid } | { readonly shape: "configurations"; readonly board: ShownConfigurations });

export interface ShownParts {
  readonly open: readonly ShownPart[];
  readonly folded: readonly ShownPart[];
}

/** So many cells of grids stand open, as long as they are on rows that most methods share; and so many more behind a line. */
const OPEN_ROWS = 70;
const MOST_CELLS = { open: 1200, folded: 1200 };

/** Grids of a comparison: open where most methods meet, folded where fewer do. */
export function shownGrids(catalogue: Catalogue, { grids, methods }: Comparison, reference: Method | null): ShownParts {
  const open: ShownPart[] = [];
  const folded: ShownPart[] = [];
  let rows = 0;
  for (const [at, grid] of grids.entries()) {
    const width = grid.methods.length * grid.metrics.length;
    const widest = Math.max(...grid.sections.map(mostIn));
    const most = grid.sections.filter((section) => mostIn(section) === widest);
    const fits = take(most, Math.min(OPEN_ROWS - rows, Math.floor(MOST_CELLS.open / width)));
    const rest = take(grid.sections.filter((section) => !fits.includes(section)), Math.floor(MOST_CELLS.folded / width));
    rows += rowsOf(fits);
    const part = (sections: Grid["sections"], key: string): ShownPart => {
      const own = partOfGrid(grid, sections);
      const meet = sections.every((section) => mostIn(section) === grid.methods.length) && grid.methods.length === methods.length ? `all ${methods.length} methods` : "at least two of them";
      const title = listed(grid.metrics.map(({ symbol }) => symbol));
      return {
        key: `grid-${at}-${key}`,
        title: key === "open" ? title : `${title}, ${counted(rowsOf(sections), key === "rest" ? "more row" : "row")}`,
        about: `${capitalised(directionsOf(grid))}; ${counted(rowsOf(sections), "row")} in which ${methods.length === 2 ? "both methods" : meet} have a result`,
        partly: notRankedWords(partlyReadOf(own)),
        href: "",
        shape: "grid",
        grid: withDifferences(own, shownGrid(own, (row, metric, method) => gapIn(catalogue, own, row, metric, method)), reference),
      };
    };
    if (fits.length > 0) open.push(part(fits, "open"));
    if (rest.length > 0) folded.push(part(rest, fits.length > 0 ? "rest" : "only"));
  }
  return { open, folded };
}

const directionsOf = ({ metrics }: Grid) => [...new Set(metrics.map(({ direction }) => directionWords(direction)))].join(", ");
const rowsOf = (sections: Grid["sections"]) => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** The first sections that have no more rows than so many. */
function take(sections: Grid["sections"], most: number): Grid["sections"] {
  let rows = 0;
  return sections.filter((section) => (rows += section.rows.length) <= most);
}

function gapIn(catalogue: Catalogue, { metrics }: Grid, row: GridRow, at: number, method: Method): EmptyReason {
  const [standing] = row.groups[at]?.byMethod.values() ?? [];
  if (standing === undefined) return NOBODY;
  const all = catalogue.figuresOfBenchmark.get(row.benchmark.benchmark_id) ?? [];
  return whyGap(catalogue, method, { benchmark: row.benchmark, metric: metrics[at] as Grid["metrics"][number], figures: [standing.figure, ...standing.others] }, { all, chosen: all });
}

/** The same with how far each value is from that of the reference. */
function withDifferences({ methods, metrics, sections }: Grid, shown: ShownGrid, reference: Method | null): ShownGrid {
  if (reference === null || !methods.includes(reference)) return shown;
  const differenceOf = (row: GridRow, at: number, method: Method) => {
    const [own, other] = [cellOf(row, at, method), cellOf(row, at, reference)];
    return own && other && method !== reference ? differenceWords(own.figure, referenceFor(own.figure, [other.figure, ...other.others]) ?? other.figure) : "";
  };
  return {
    ...shown,
    sections: shown.sections.map((section, s) => ({
      ...section,
      rows: section.rows.map((row, r) => ({
        ...row,
        cells: row.cells.map((cells, m) =>
          cells.map((cell, at) => {
            const source = sections[s]?.rows[r];
            const method = methods[m];
            const difference = typeof cell === "string" || !source || !method || !metrics[at] ? "" : differenceOf(source, at, method);
            return typeof cell === "string" || difference === "" ? cell : { ...cell, difference };
          }),
        ),
      })),
    })),
  };
}

/** A board stands open with so many rows; the rest, and other groups, are behind a line. */
const OPEN_BOARD = 24;
/** So many metrics and conditions stand beside the metric of a compared board. */
export const COMPARED_COLUMNS = { metrics: 3, conditions: 3 };
const MOST_FOLDED = 24;

/** Boards by configuration: the first open, the others folded. */
export function shownBoards({ boards, lead }: Comparison, reference: Method | null): ShownParts {
  const open: ShownPart[] = [];
  const folded: ShownPart[] = [];
  for (const [at, meeting] of boards.entries()) {
    const isOpen = at === 0 && lead === "board";
    const { rows } = meeting.board;
    const first = rows.slice(0, isOpen ? OPEN_BOARD : MOST_FOLDED);
    (isOpen ? open : folded).push(boardPart(meeting, first, `board-${at}`, reference));
    if (isOpen && rows.length > first.length) folded.push(boardPart(meeting, rows.slice(first.length), `board-${at}-rest`, reference));
  }
  return { open, folded };
}

function boardPart(meeting: MeetingBoard, rows: MeetingBoard["board"]["rows"], key: string, reference: Method | null): ShownPart {
  const { board, figures, ranked, best } = meeting;
  const first = figures[0] as Figure;
  const isRest = key.endsWith("rest");
  const columns = columnsOf(board, [], COMPARED_COLUMNS);
  const name = `${first.metric.name} on ${first.benchmark.name}`;
  const claim = best === null || board.partly.length > 0 ? "" : claimWords(best);
  const kept = rows.length < board.rows.length ? `${rows.length} of ${board.rows.length} configurations` : counted(rows.length, "configuration");
  return {
    key,
    title: isRest ? `${name}, ${counted(rows.length, "more configuration")}` : name,
    about: [conditionsWordsOf(first), isRest ? "" : key === "board-0" ? `${directionWords(first.metric.direction)}; ${kept}; ranks count all ${ranked} of the comparison group` : claim || kept].filter(Boolean).join("; "),
    partly: notRankedWords(board.partly),
    href: `${benchmarkHref(first.benchmark.benchmark_id)}?metric=${first.metric.metric_id}`,
    shape: "configurations",
    board: againstReference(meeting, shownConfigurations(board, columns, [{ title: "", rows }]), reference),
  };
}

function againstReference({ board }: MeetingBoard, shown: ShownConfigurations, reference: Method | null): ShownConfigurations {
  const candidates = board.rows.map(({ figure }) => figure).filter(({ method }) => method === reference);
  if (candidates.length === 0) return shown;
  const byKey = new Map(board.rows.map(({ figure }) => [figure.id, figure]));
  return {
    ...shown,
    groups: shown.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => {
        const figure = byKey.get(row.key);
        const other = figure && figure.method !== reference ? referenceFor(figure, candidates) : undefined;
        const difference = figure && other ? differenceWords(figure, other) : "";
        const [value, ...rest] = row.cells;
        return difference === "" || value?.kind !== "value" ? row : { ...row, cells: [{ ...value, value: { ...value.value, difference } }, ...rest] };
      }),
    })),
  };
}
