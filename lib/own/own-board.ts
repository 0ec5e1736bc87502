import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { insertInConfigurations } from "./insert-configurations";
import { insertInGrid } from "./insert-grid";
import { groupsThatTake, type OtherGroup } from "./other-group";
import type { OwnFacts } from "./own-facts";
import type { OwnRow } from "./own-row";
import type { OwnTold } from "./told";

/** A board of a page as plain values, with the data to place a reader's own rows. */
export interface OwnBoard {
  /** The name of its element on the page. */
  readonly key: string;
  /** The key of its table among the downloads. */
  readonly table: string;
  readonly caption: string;
  /** Its sort order, as in the URL of a benchmark's page; empty for the order of ranks. */
  readonly sort: string;
  readonly facts: OwnFacts;
  readonly shown: OwnShown;
  /** Its group of results: the value of `panel` and the group in words. Null for a comparison. */
  readonly panel: Pick<OtherGroup, "name" | "title"> | null;
  /** Whether it is collapsed on its page. */
  readonly isFolded: boolean;
  /** Groups of the same benchmark and metric that its page keeps separate; for a comparison, its other boards. */
  readonly others: readonly OtherGroup[];
}

/** Like `ShownBoard`, without functions. Must stay serialisable: the server sends it to the browser. */
export type OwnShown =
  | { readonly shape: "configurations"; readonly board: ShownConfigurations }
  | {
      readonly shape: "grid";
      readonly grid: ShownGrid;
      readonly isTurned: boolean;
      readonly groups: readonly { readonly title: string; readonly methods: readonly string[] }[];
    };

/** Returns the rows that belong on a board by their benchmark, each with its place among all. */
export const rowsOfBoard = (
  { facts }: Pick<OwnBoard, "facts">,
  rows: readonly OwnRow[],
): readonly { readonly row: OwnRow; readonly at: number }[] =>
  rows
    .map((row, at) => ({ row, at }))
    .filter(
      ({ row: { benchmark } }) =>
        benchmark === "" || facts.benchmarks.some(({ benchmark_id }) => benchmark_id === benchmark),
    );

/** Returns whether a board shows any of a reader's rows. */
export const isOnBoard = (board: OwnBoard, rows: readonly OwnRow[]): boolean =>
  withOwnRows(
    board,
    rowsOfBoard(board, rows).map(({ row }) => row),
  ).told.some(({ isPlaced }) => isPlaced);

/** Inserts a reader's rows into a board. Returns the board with them and the statements about each row. The board's own rows do not change. */
export function withOwnRows(
  { shown, facts, sort, others }: Pick<OwnBoard, "shown" | "facts" | "sort" | "others">,
  rows: readonly OwnRow[],
): { readonly shown: OwnShown; readonly told: readonly OwnTold[] } {
  const withFits = (told: readonly OwnTold[]) =>
    told.map((one): OwnTold => {
      const fits = one.isPlaced || rows[one.at] === undefined ? [] : groupsThatTake(others, rows[one.at] as OwnRow);
      return fits.length === 0 ? one : { ...one, fits: fits.map(({ name, title }) => ({ name, title })) };
    });
  if (shown.shape === "configurations") {
    const { board, told } = insertInConfigurations(shown.board, facts, rows, sort);
    return { shown: { shape: "configurations", board }, told: withFits(told) };
  }
  const { grid, groups, told } = insertInGrid(shown.grid, shown.groups, facts, rows);
  return { shown: { ...shown, grid, groups }, told: withFits(told) };
}
