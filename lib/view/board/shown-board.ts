import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { slug } from "@/lib/format/slug";
import type { GroupBoard } from "@/lib/report/benchmark-report";
import { columnsOf, showsRank, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard, ConfigurationRow } from "@/lib/report/configurations";
import { cellOf, type Grid } from "@/lib/report/grid";
import { titleOf, type Grouping } from "@/lib/report/leaderboard/shown";
import { gapsOf } from "@/lib/report/gap/gap-in";
import { readSort } from "./board-sort";
import { shownConfigurations, type ShownConfigurations } from "./shown-configurations";
import { shownGrid, type ShownGrid } from "./shown-grid";
import { sortedRows } from "./sorted-rows";

/** How much of a board is shown, and in which form. */
export interface BoardExtent {
  /** The number of rows; null for all of them. */
  readonly rows: number | null;
  readonly columns: readonly string[];
  readonly sort: string;
  readonly group: Grouping;
  /** The number of metrics and conditions next to the board's metric if no columns are chosen. */
  readonly beside?: { readonly metrics: number; readonly conditions: number };
}

/** A board of either shape, ready for display. */
export type ShownBoard = ShownList | ShownTable;

interface ShownList {
  readonly shape: "configurations";
  readonly board: ShownConfigurations;
  readonly columns: readonly BoardColumn[];
  readonly rows: { readonly shown: number; readonly of: number };
}

interface ShownTable {
  readonly shape: "grid";
  readonly grid: ShownGrid;
  /** Whether methods are rows and conditions are columns. */
  readonly isTurned: boolean;
  /** Methods by id, in order; one group without a title if they are not grouped. */
  readonly groups: readonly { readonly title: string; readonly methods: readonly string[] }[];
  /** Returns the id of a column in URLs: "mse-at-96". */
  readonly idOf: (row: string, metric: number) => string;
  readonly rows: { readonly shown: number; readonly of: number };
}

/** Returns a board of one page, ready for display. */
export type BoardOf = (board: GroupBoard, extent: BoardExtent) => ShownBoard;

/** More methods than this become rows, with the conditions as columns. */
const MOST_ACROSS = 6;

/**
 * Returns a board as a view requests it. `onBenchmark` are the results that count; `ofSources` are those before a filter. An unknown order is
 * ignored, and the order of the ranking is kept.
 */
export function shownBoard(
  catalogue: Catalogue,
  onBenchmark: readonly Result[],
  board: GroupBoard,
  extent: BoardExtent,
  ofSources = onBenchmark,
): ShownBoard {
  return board.shape === "configurations"
    ? shownList(board.board, extent)
    : shownTable(catalogue, { onBenchmark, ofSources }, board.grid, extent);
}

function shownList(
  board: ConfigurationBoard,
  { rows: most, columns: chosen, sort, group, beside }: BoardExtent,
): ShownList {
  const columns = columnsOf(board, chosen, beside);
  const sorted = sortedRows(board, columns, sort);
  const shown = most === null ? sorted : sorted.slice(0, most);
  const groups = Array.from(
    groupBy(shown, ({ result }: ConfigurationRow) => titleOf(result, group)),
    ([title, rows]) => ({ title, rows }),
  );
  return {
    shape: "configurations",
    board: shownConfigurations(board, columns, groups, showsRank(board, chosen)),
    columns,
    rows: { shown: shown.length, of: board.rows.length },
  };
}

interface Here {
  readonly onBenchmark: readonly Result[];
  readonly ofSources: readonly Result[];
}

function shownTable(
  catalogue: Catalogue,
  here: Here,
  grid: Grid,
  { rows: most, sort, group }: BoardExtent,
): ShownTable {
  const gapIn = gapsOf(catalogue, ({ benchmark_id }) => ({
    all: catalogue.resultsOfBenchmark.get(benchmark_id) ?? [],
    ofSources: here.ofSources,
    chosen: here.onBenchmark,
  }));
  const sorted = sortMethods(grid, sort);
  const isTurned = grid.methods.length > MOST_ACROSS;
  const shown = most === null || !isTurned ? sorted : sorted.slice(0, most);
  const resultOf = (method: Grid["methods"][number]) =>
    here.onBenchmark.find((result) => result.method === method) as Result;
  const groups = Array.from(
    groupBy(shown, (method) => titleOf(resultOf(method), group)),
    ([title, own]) => ({ title, methods: own.map(({ method_id }) => method_id) }),
  );
  const idOf = (row: string, metric: number) => columnId(grid, row, metric);
  const kept = grid.methods.filter((method) => shown.includes(method));
  const wins = grid.wins.filter((_, at) => shown.includes(grid.methods[at] as Grid["methods"][number]));
  return {
    shape: "grid",
    grid: shownGrid({ ...grid, methods: kept, wins }, (row, metric, method) => gapIn(grid, row, metric, method)),
    isTurned,
    groups,
    idOf,
    rows: { shown: kept.length, of: grid.methods.length },
  };
}

const columnId = ({ metrics }: Grid, row: string, metric: number) => `${metrics[metric]?.metric_id}-at-${slug(row)}`;

function sortMethods(grid: Grid, sort: string): Grid["methods"] {
  const { id, isFalling } = readSort(sort);
  const rows = grid.sections.flatMap((section) => section.rows);
  const at = rows
    .flatMap((row) => grid.metrics.map((_, metric) => ({ row, metric })))
    .find(({ row, metric }) => columnId(grid, row.label, metric) === id);
  if (at === undefined) return grid.methods;
  const sign = isFalling ? -1 : 1;
  const valueOf = (method: Grid["methods"][number]) => cellOf(at.row, at.metric, method)?.result.value.number ?? null;
  return grid.methods.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    return one === null || other === null ? Number(one === null) - Number(other === null) : sign * (one - other);
  });
}
