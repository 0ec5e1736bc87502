import type { GivenFile } from "@/lib/readers/reading";
import { hasBareRows } from "./has-bare-rows";

const TABLE = /\\begin\s*\{(?:tabular|tabu|longtable|longtabu|xltabular|supertabular|array|tblr|longtblr|NiceTabular)/;

/** A text with at least one table environment, or rows of one; a program that prints one will do. */
export function acceptsLatex({ name, text }: GivenFile): number {
  if (!TABLE.test(text)) return hasBareRows(text) ? 0.5 : 0;
  return /\.(?:tex|ltx|sty)$/i.test(name) || /^\s*(?:%|\\)/.test(text) ? 0.8 : 0.5;
}
