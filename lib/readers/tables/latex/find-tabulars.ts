import { groupsAt } from "./groups";
import { hasBareRows } from "./has-bare-rows";
import { maskComments } from "./mask-comments";

export interface Tabular {
  /** Offset of its first cell. */
  readonly start: number;
  readonly body: string;
  readonly caption: string;
  /** False if the text ends before the table does; its last row may then be cut. */
  readonly isClosed: boolean;
}

const BEGIN =
  /\\begin\s*\{(tabular[xy*]?|tabulary|tabu|longtabu|longtable\*?|xltabular|supertabular|array|tblr|longtblr|NiceTabular\*?)\}/g;
/** Environments whose width argument comes before their columns. */
const WITH_WIDTH = /^(?:tabular[xy*]|tabulary|xltabular)$/;

/**
 * Returns the text with comments replaced by spaces. If the table is inside a string of a program, each doubled backslash becomes a space and one
 * backslash, so that offsets stay.
 */
export function plainSource(text: string): string {
  const doubled = /\\\\begin\s*\{tab/.test(text) && !/(?<!\\)\\begin\s*\{tab/.test(text);
  return maskComments(doubled ? text.replaceAll("\\\\", " \\") : text);
}

/** Returns the outermost tables of a text: a table in a cell is a part of that cell. */
export function findTabulars(source: string): readonly Tabular[] {
  const found: Tabular[] = [];
  let behind = 0;
  for (const match of source.matchAll(BEGIN)) {
    if (match.index < behind) continue;
    const name = match[1] as string;
    const { end: start } = groupsAt(source, match.index + match[0].length, WITH_WIDTH.test(name) ? 2 : 1);
    const stop = environmentEnd(source, start);
    behind = stop ?? source.length;
    found.push({
      start,
      body: source.slice(start, behind),
      caption: captionAround(source, match.index, behind),
      isClosed: stop !== null,
    });
  }
  return found.length === 0 && hasBareRows(source) ? [{ start: 0, body: source, caption: "", isClosed: true }] : found;
}

/** Returns the offset of the matching \end, past nested environments. */
function environmentEnd(source: string, from: number): number | null {
  let depth = 1;
  const edge = /\\(begin|end)\s*\{[^{}]*\}/g;
  edge.lastIndex = from;
  for (let match = edge.exec(source); match; match = edge.exec(source)) {
    depth += match[1] === "begin" ? 1 : -1;
    if (depth === 0) return match.index;
  }
  return null;
}

/** Returns the caption of the float around the table, whether it is above or below it. */
function captionAround(source: string, from: number, to: number): string {
  const float = source.lastIndexOf("\\begin{table", from);
  const begin = float !== -1 && !source.slice(float, from).includes("\\end{table") ? float : from;
  const close = source.indexOf("\\end{table", to);
  const next = source.indexOf("\\begin{", to);
  const end = close === -1 || (next !== -1 && next < close) ? to : close;
  const at = /\\caption\s*(?=[[{])/.exec(source.slice(begin, Math.min(end, begin + 100_000)));
  if (!at) return "";
  return (
    groupsAt(source, begin + at.index + at[0].length, 1).groups.find(({ isOptional }) => !isOptional)?.content ?? ""
  );
}
