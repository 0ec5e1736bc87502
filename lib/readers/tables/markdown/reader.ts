import type { Reader } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readGrids } from "@/lib/readers/tables/read-grids";
import { readMarkdown } from "./read-markdown";

/** Reads every Markdown table of a text. */
export const reader: Reader = {
  id: "markdown",
  read: ({ text }, onPart) => readGrids("markdown", readMarkdown(text), onPart),
};

export const about: About = {
  versions: "GitHub Flavored Markdown",
  reads:
    "Every table of a text, also in quotations, lists and folded parts, with the headings above it. " +
    "Bold, italic, underlined and struck-out values as marks; links, footnotes and formulas without their markup. " +
    "A table of settings (h, freq) above a table of results: its values become circumstances of those results.",
  leavesOut:
    "Rows with more or fewer cells than the header: each is reported with its line. Numbers in sentences and lists.",
};
