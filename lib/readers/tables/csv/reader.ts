import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readCsvGrid } from "./read-csv-grid";

/** Any CSV or TSV file. */
export const reader: Reader = {
  id: "csv",
  read: ({ text }, onPart) => readGrids("csv", readCsvGrid(text), onPart),
};

export const about: About = {
  versions: "",
  reads:
    "Commas, semicolons, tabs or bars between cells, quoted cells, any line ends, with or without byte order mark. " +
    "One number a row (a column for the metric and one for the value) or one number a cell, with models, metrics, benchmarks or horizons as columns or as rows. " +
    "Two or three header rows, as pandas writes a MultiIndex, and blank cells where an index repeats; padded heads. " +
    "Decimal commas, where every number of the table has one; they are given as points. " +
    "Spreads in a column of their own or behind ±, percent signs, units, bounds, and marks behind a number.",
  leavesOut:
    "Rows with more or fewer cells than the head: each is named with its line. " +
    "Cells with two numbers, such as 93.0/90.7: each is named. " +
    "A file without a head, because nothing says what its numbers are. " +
    "Columns of ranks, of improvements and of row numbers: they are counted and named.",
};
