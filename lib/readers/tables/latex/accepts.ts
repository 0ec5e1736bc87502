import type { GivenFile } from "@/lib/readers/reading";
import { hasBareRows } from "./has-bare-rows";

const TABLE = /\\begin\s*\{(?:tabular|tabu|longtable|longtabu|xltabular|supertabular|array|tblr|longtblr|NiceTabular)/;

/** Judges by a table environment, or by rows of one. The text can be a program that prints a table. */
export function acceptsLatex({ name, text }: GivenFile): number {
  if (!TABLE.test(text)) return hasBareRows(text) ? 0.5 : 0;
  return /\.(?:tex|ltx|sty)$/i.test(name) || /^\s*(?:%|\\)/.test(text) ? 0.8 : 0.5;
}
