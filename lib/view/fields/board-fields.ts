import { PLAIN_COLUMN_IDS } from "@/lib/report/plain-columns";
import type { Fields } from "./field";
import { listField, textField } from "./field-kinds";

/** The layout of the boards of a page. */
export interface BoardChoice {
  /** Metrics, conditions and plain columns by id, in this order; an empty list for the columns that most rows have. */
  readonly columns: readonly string[];
  /** The column by which the rows are sorted, with a minus before it for falling values; empty for the order of ranks. */
  readonly sort: string;
}

/** The most characters of the name of a column. */
const LONGEST_SORT = 80;

/** The fields of a board; their facts are the metrics and conditions that it may have. */
export const BOARD_FIELDS: Fields<BoardChoice, readonly string[]> = {
  columns: listField(
    "columns",
    {
      label: "Columns",
      description:
        "Columns of the board besides its own metric, in this order: metrics and conditions. If the list also names the board's own metric, or rank, year or source, it is the whole table; otherwise rank, year and source are there too.",
    },
    (ids: readonly string[]) => [...ids, ...PLAIN_COLUMN_IDS],
    { takesCommas: true },
  ),
  sort: textField(
    "sort",
    {
      label: "Sort by",
      description:
        "The column by which the rows of the board are sorted, with a minus before it for descending order: a metric, a condition, method or year; in a grid of a comparison METRIC-of-METHOD, such as mse-of-patchtst, or benchmark.",
    },
    LONGEST_SORT,
  ),
};
