import type { ShownConfigurations } from "@/lib/view/board/shown-configurations";
import type { ShownGrid } from "@/lib/view/board/shown-grid";
import { insertInConfigurations } from "./insert-configurations";
import { insertInGrid } from "./insert-grid";
import { groupsThatTake, type OtherGroup } from "./other-group";
import type { OwnFacts } from "./own-facts";
import type { OwnRow } from "./own-row";
import type { OwnTold } from "./told";

/** A board of a page as plain values, with what it needs to take a reader's own rows. */
export interface OwnBoard {
  /** What the page calls the element that holds it. */
  readonly key: string;
  /** The key of its table among those that are taken away. */
  readonly table: string;
  readonly caption: string;
  /** The order that it stands in, as in the address of a benchmark's page; empty for that of ranks. */
  readonly sort: string;
  readonly facts: OwnFacts;
  readonly shown: OwnShown;
  /** The group of results that it is, as `panel=` names it and in words; null of a comparison. */
  readonly panel: Pick<OtherGroup, "name" | "title"> | null;
  /** Whether it is collapsed on its page. */
  readonly isFolded: boolean;
  /** Groups of the same benchmark and metric that its page keeps apart: of a comparison its other boards. */
  readonly others: readonly OtherGroup[];
}

/** As `ShownBoard`, without functions: it crosses from the server to the browser. */
export type OwnShown =
  | { readonly shape: "configurations"; readonly board: ShownConfigurations }
  | { readonly shape: "grid"; readonly grid: ShownGrid; readonly isTurned: boolean; readonly groups: readonly { readonly title: string; readonly methods: readonly string[] }[] };

/** A board with a reader's rows in it, and what is said of each row. Nothing of the board itself changes. */
export function withOwnRows({ shown, facts, sort, others }: Pick<OwnBoard, "shown" | "facts" | "sort" | "others">, rows: readonly OwnRow[]): { readonly shown: OwnShown; readonly told: readonly OwnTold[] } {
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
