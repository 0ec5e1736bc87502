import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readLatex } from "./read-latex";

/** Reads every table environment of a text, or bare rows. */
export const reader: Reader = {
  id: "latex",
  read: ({ text }, onPart) => readGrids("latex", readLatex(text), onPart),
};

export const about: About = {
  versions: "tabular, tabular*, tabularx, tabulary, longtable, array, tblr and similar",
  reads:
    "\\multicolumn, \\multirow (also one that spans fewer rows than it heads), \\makecell, \\resizebox, \\rotatebox, nested tables in cells. " +
    "Bold, underlined, italic and coloured values, and macros of the authors' own such as \\first{0.382}, as marks. " +
    "± within a cell, footnote marks, comments, rows over several lines, commented-out rows (they are left out). " +
    "Tables within other files, such as a program that prints them; rows pasted without the environment around them.",
  leavesOut:
    "Rows with more or fewer cells than the header: each is reported with its line. " +
    'The meaning of the authors\' own macros: \\ours is read as the name "ours". ' +
    "Powers of ten written as a product (8.71 \\times 10^{-5}): each is reported. " +
    "The last row of a table that is not closed, because it may be truncated.",
};
