import { ROWS } from "@/lib/report/leaderboard/shown";
import { choiceField, wordsField } from "./field-kinds";
import { QUERY_NAME } from "./field-names";

/** Longer than any name in a list but for the longest titles, which are found by less. */
const LONGEST = 100;

/** The text filter of a list of benchmarks, methods or papers. */
export const listWordsField = (what: string) => wordsField(QUERY_NAME, { label: "Words", description: `Only ${what} whose name or description contains every word.` }, LONGEST);

/** The order of a list; the first is how it stands where nobody chose. */
export const listSortField = <Sort extends string>(sorts: readonly [Sort, ...Sort[]]) =>
  choiceField("sort", { label: "Order", description: `The order of the rows; ${sorts[0]} if it is left out.` }, sorts, sorts[0]);

/** Whether a long list is on its page as a whole. */
export const listRowsField = () => choiceField("rows", { label: "Rows", description: "top: a long list opens with its first rows; all: every row." }, ROWS, "top");
