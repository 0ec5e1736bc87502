import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { COUNTED_BY } from "@/lib/select/counted-by";
import { numberOf } from "@/lib/numerals/number-of";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { byText } from "@/lib/format/by-text";
import { speakerOf } from "@/lib/format/source";
import type { ConfigurationBoard, ConfigurationRow } from "./configurations";
import { PLAIN_COLUMN_IDS } from "./plain-columns";

/** A column beside rank and method. Ids are those of metrics.csv and conditions.csv. */
export type BoardColumn =
  | { readonly kind: "metric"; readonly id: string; readonly metric: RowOf<"metrics"> }
  | { readonly kind: "condition"; readonly id: string; readonly condition: RowOf<"conditions"> }
  | { readonly kind: "year" | "source"; readonly id: "year" | "source" };

/** The conditions that a specialist looks for first; others are ordered by how many rows state them. */
const FIRST_CONDITIONS = ["parameters", "steps", "guidance", "evaluator"];
/** Conditions that the trade-off states next to the number of steps, and that are too long for a column unless requested. */
const ON_REQUEST = ["step-counts", "evaluated-by", "step-schedule"];
/** The most metrics and conditions next to the metric of the board if a reader chose none. */
const MOST = { metrics: 3, conditions: 4 };

/**
 * Returns the columns of a board: its metric first, then the chosen ones in the given order; if none are chosen, the metrics and conditions that most
 * rows have. Columns that the board does not have are left out. Year and source are added at the end, unless the choice names all columns of the
 * board (`isWholeChoice`).
 */
export function columnsOf(
  board: ConfigurationBoard,
  chosen: readonly string[] = [],
  most = MOST,
): readonly BoardColumn[] {
  const offered = offeredColumns(board);
  const named = (id: string) => offered.find((column) => column.id === id) ?? [];
  const own: BoardColumn = { kind: "metric", id: board.metric.metric_id, metric: board.metric };
  const plain: readonly BoardColumn[] = [
    { kind: "year", id: "year" },
    { kind: "source", id: "source" },
  ];
  if (chosen.length === 0) return [own, ...usual(board, offered, most), ...plain];
  const isWhole = isWholeChoice(board, chosen);
  const wanted = isWhole
    ? chosen.flatMap((id) => plain.find((column) => column.id === id) ?? named(id))
    : [...chosen.flatMap(named), ...plain];
  return [own, ...wanted];
}

/** Returns whether a choice of columns names all columns of a board: it then contains the board's own metric, or a column that every board has. */
const isWholeChoice = ({ metric }: Pick<ConfigurationBoard, "metric">, chosen: readonly string[]) =>
  [metric.metric_id, ...PLAIN_COLUMN_IDS].some((id) => chosen.includes(id));

/** Returns whether ranks have a column of their own. */
export const showsRank = (board: Pick<ConfigurationBoard, "metric">, chosen: readonly string[]) =>
  !isWholeChoice(board, chosen) || chosen.includes("rank");

/** Returns all columns that can be shown next to the metric of a board. */
export function offeredColumns({
  beside,
  conditions,
}: Pick<ConfigurationBoard, "beside" | "conditions">): readonly BoardColumn[] {
  return [
    ...beside.map((metric): BoardColumn => ({ kind: "metric", id: metric.metric_id, metric })),
    ...conditions.map((condition): BoardColumn => ({ kind: "condition", id: condition.condition_id, condition })),
  ];
}

/** A condition that a smaller share of the rows states would give a column of dashes, unless specialists expect it. */
const FEWEST_STATED = 0.25;

function usual(
  { rows }: ConfigurationBoard,
  offered: readonly BoardColumn[],
  most: typeof MOST,
): readonly BoardColumn[] {
  const metrics = offered.filter(({ kind }) => kind === "metric").slice(0, most.metrics);
  const isOften = ({ id }: BoardColumn) =>
    rows.filter(({ result }) => result.conditions.some(({ condition }) => condition.condition_id === id)).length >=
    FEWEST_STATED * rows.length;
  const conditions = offered.filter(
    (column) =>
      column.kind === "condition" &&
      !ON_REQUEST.includes(column.id) &&
      (FIRST_CONDITIONS.includes(column.id) || isOften(column)),
  );
  const first = FIRST_CONDITIONS.flatMap((id) => conditions.find((column) => column.id === id) ?? []);
  return [
    ...metrics,
    ...[...first, ...conditions.filter((column) => !first.includes(column))].slice(0, most.conditions),
  ];
}

/** Returns the cell of a row in a column: a result, or words; null if its source does not state it. */
export function cellIn(board: ConfigurationBoard, row: ConfigurationRow, column: BoardColumn): Result | string | null {
  switch (column.kind) {
    case "metric":
      return column.metric === board.metric ? row.result : (row.beside[board.beside.indexOf(column.metric)] ?? null);
    case "condition": {
      const stated = row.result.conditions.find(({ condition }) => condition === column.condition);
      return stated ? (stated.method?.name ?? stated.value) : null;
    }
    case "year":
      return row.result.paper.published.slice(0, 4);
    case "source":
      return speakerOf(row.result);
  }
}

/** Returns what the number of a row in a column counts, such as steps; null for other columns, or if the source does not state it. */
export const countsIn = (
  { result }: Pick<ConfigurationRow, "result">,
  { id }: Pick<BoardColumn, "id">,
): string | null => result.conditions.find(({ condition }) => condition.condition_id === COUNTED_BY[id])?.value ?? null;

/** The order of rows: by a column, or by the method and its configuration. */
export interface RowOrder {
  readonly by: BoardColumn | "method";
  readonly isFalling: boolean;
}

/** Returns rows in the order of a column, by number if both are numbers; values that are not stated come last in either direction. Ranks stay. */
export function sortRows(board: ConfigurationBoard, { by: column, isFalling }: RowOrder): readonly ConfigurationRow[] {
  const sign = isFalling ? -1 : 1;
  const textOf = (row: ConfigurationRow): string | null => {
    if (column === "method") return `${row.result.method.name} ${row.result.configuration ?? ""}`;
    const cell = cellIn(board, row, column);
    return cell === null || typeof cell === "string" ? cell : cell.value.text;
  };
  return board.rows.toSorted((a, b) => inOrder(textOf(a), textOf(b), sign));
}

function inOrder(a: string | null, b: string | null, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const numbers = isNumeral(a) && isNumeral(b);
  return sign * (numbers ? numberOf(a) - numberOf(b) : Number(isNumeral(b)) - Number(isNumeral(a)) || byText(a, b));
}
