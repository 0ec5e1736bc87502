import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readHtml } from "./read-html";

/** Reads every table of a page or a fragment. */
export const reader: Reader = {
  id: "html",
  read: ({ text }, onPart) => readGrids("html", readHtml(text), onPart),
};

export const about: About = {
  versions: "HTML5",
  reads:
    "Every table of a page, with rowspan and colspan, caption and the headings above it. " +
    "Bold, italic and underlined values as marks; formulas in MathML; tables within cells as tables of their own.",
  leavesOut:
    "Tables made from <div>, or by a script when the page is opened. " +
    "A number in a cell that spans several columns: it is reported. " +
    "The meaning of colours and styles.",
};
