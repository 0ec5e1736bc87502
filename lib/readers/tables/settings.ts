import type { Grid } from "./grid";
import { outerHeadings } from "./headings";
import { readCell } from "./read-cell";
import { folded, headWord } from "./words";

const NAMES = new Set([
  "variable",
  "parameter",
  "setting",
  "option",
  "hyperparameter",
  "hyper parameter",
  "argument",
  "key",
  "property",
  "field",
  "config",
]);

export interface Settings {
  readonly conditions: Readonly<Record<string, string>>;
  readonly count: number;
  /** Returns whether a table is under the same heading. */
  readonly holdsFor: (grid: Grid) => boolean;
}

/** Reads a two-column table of settings, such as "h | 12": conditions of the tables that follow, not results. Returns null for any other table. */
export function settingsOf({ rows, headings }: Grid): Settings | null {
  const [head, ...body] = rows;
  if (
    head?.cells.length !== 2 ||
    !NAMES.has(folded(head.cells[0]?.text ?? "")) ||
    body.some(({ cells }) => cells.length !== 2)
  )
    return null;
  const pairs = body
    .map(({ cells }) => [cells[0]?.text ?? "", cells[1]?.text ?? ""] as const)
    .filter(([name, value]) => name !== "" && readCell(value).kind !== "gap");
  const conditions = Object.fromEntries(pairs.map(([name, value]) => [idOf(name), value]));
  const outer = outerHeadings(headings);
  return {
    conditions,
    count: pairs.filter(([, value]) => ["number", "several"].includes(readCell(value).kind)).length,
    holdsFor: (grid) => outerHeadings(grid.headings) === outer,
  };
}

function idOf(name: string): string {
  const word = headWord(name);
  return word?.kind === "condition" ? word.id : name;
}
