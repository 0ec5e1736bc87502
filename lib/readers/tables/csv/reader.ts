import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readCsvGrid } from "./read-csv-grid";

/** Reads any CSV or TSV file. */
export const reader: Reader = {
  id: "csv",
  read: ({ text }, onPart) => readGrids("csv", readCsvGrid(text), onPart),
};

export const about: About = {
  versions: "",
  reads:
    "Commas, semicolons, tabs or bars between cells, quoted cells, any line ends, with or without a byte order mark. " +
    "One number in each row (a column for the metric and one for the value) or one in each cell, with models, metrics, benchmarks or horizons as columns or as rows. " +
    "Two or three header rows, as pandas writes a MultiIndex, and blank cells where an index repeats; padded headers. " +
    "Decimal commas, if every number of the table has one; they are given as points. " +
    "Spreads in a separate column or after ±, per cent signs, units, bounds, and marks after a number.",
  leavesOut:
    "Rows with more or fewer cells than the header: each is reported with its line. " +
    "Cells with two numbers, such as 93.0/90.7: each is reported. " +
    "A file without a header, because nothing says what its numbers are. " +
    "Columns of ranks, improvements and row numbers: they are counted and reported.",
};
