import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readConsole } from "./read-console";

/** Reads tables that a program printed in columns or boxes. */
export const reader: Reader = {
  id: "console",
  read: ({ text }, onPart) => readGrids("console", readConsole(text), onPart),
};

export const about: About = {
  versions: "pandas to_string, tabulate, rich and other box drawings",
  reads:
    "Aligned columns with two spaces between them, also with two header rows and blank index cells. " +
    "Columns under dashes, and tables drawn with lines, + and | or box characters.",
  leavesOut:
    "Columns separated by a single space. Rows and columns that the program left out when it printed (…); they are reported as a problem.",
};
