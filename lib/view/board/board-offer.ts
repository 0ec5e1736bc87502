import { columnsOf, offeredColumns, showsRank, type BoardColumn } from "@/lib/report/columns";
import type { ConfigurationBoard } from "@/lib/report/configurations";
import { PLAIN_COLUMN_IDS } from "@/lib/report/plain-columns";

/** Something that a reader can choose, with its name in URLs. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The columns that can be chosen for a board by configuration. */
export interface ColumnOffer {
  /** Its own metric, which is always shown. */
  readonly own: Choice;
  /** The columns that can be shown next to it, and rank, year and source. */
  readonly others: readonly Choice[];
  /** The columns that are shown now, by id and in their order, including the board's own metric. */
  readonly standing: readonly string[];
  /** The columns that a paper prints: the metric and the first one next to it, size and steps, without rank, year and source. */
  readonly short: readonly Choice[];
}

const PLAIN_NAMES: Readonly<Record<(typeof PLAIN_COLUMN_IDS)[number], string>> = {
  rank: "Rank",
  year: "Year",
  source: "Source",
};

const SHORT = ["parameters", "steps"];

/** Returns the column choices of a board; `chosen` are the columns chosen now. */
export function columnOffer(
  board: ConfigurationBoard,
  chosen: readonly string[],
  most: { readonly metrics: number; readonly conditions: number } | undefined,
): ColumnOffer {
  const standing = columnsOf(board, chosen, most).map(({ id }) => id);
  const own = { id: board.metric.metric_id, name: board.metric.symbol };
  const offered = offeredColumns(board);
  const beside = offered.filter(({ kind }) => kind === "metric").slice(0, 1);
  return {
    own,
    short: [
      own,
      ...[...beside, ...SHORT.flatMap((id) => offered.find((column) => column.id === id) ?? [])].map(choiceOf),
    ],
    others: [...offered.map(choiceOf), ...PLAIN_COLUMN_IDS.map((id) => ({ id, name: PLAIN_NAMES[id] }))],
    standing: [...(showsRank(board, chosen) ? ["rank"] : []), ...standing],
  };
}

function choiceOf(column: BoardColumn): Choice {
  const name =
    column.kind === "metric" ? column.metric.symbol : column.kind === "condition" ? column.condition.name : column.id;
  return { id: column.id, name };
}
