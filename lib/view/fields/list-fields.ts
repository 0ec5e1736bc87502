import { ROWS } from "@/lib/report/leaderboard/shown";
import { choiceField, wordsField } from "./field-kinds";
import { QUERY_NAME } from "./field-names";

/** Longer than any name in a list except the longest titles, which are found by fewer characters. */
const LONGEST = 100;

/** Defines the text filter of a list of benchmarks, methods or papers. */
export const listWordsField = (what: string) =>
  wordsField(
    QUERY_NAME,
    { label: "Words", description: `Only ${what} whose name or description contains every word.` },
    LONGEST,
  );

/** Defines the order of a list; the first one is the default. */
export const listSortField = <Sort extends string>(sorts: readonly [Sort, ...Sort[]]) =>
  choiceField(
    "sort",
    { label: "Order", description: `The order of the rows; ${sorts[0]} if it is left out.` },
    sorts,
    sorts[0],
  );

/** Defines whether a long list is shown as a whole. */
export const listRowsField = () =>
  choiceField(
    "rows",
    { label: "Rows", description: "top: a long list opens with its first rows; all: every row." },
    ROWS,
    "top",
  );
