import type { Reader } from "../../reading";
import type { About } from "../../registered";
import { readGrids } from "../read-grids";
import { readConsole } from "./read-console";

/** Text in which a table was printed. The least sure of all: it is asked when no other reader finds rows. */
export const reader: Reader = {
  id: "console",
  name: "Table printed on a console",
  accepts: ({ text }) => (/^\s*[[{<\\]/.test(text) ? 0 : /\S {2,}\S|[|│┃║]/.test(text.slice(0, 200_000)) ? 0.2 : 0),
  read: ({ text }) => readGrids("console", readConsole(text)),
};

export const about: About = {
  versions: "pandas to_string, tabulate, rich and other box drawings",
  reads:
    "Columns under each other with two blanks between them, also with two header rows and blank index cells. " +
    "Columns under dashes, and tables drawn with lines, + and | or box characters.",
  leavesOut: "Columns that only one blank parts. Rows and columns that the program left out when it printed (…): a problem says so.",
};
