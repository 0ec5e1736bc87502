import type { Grid } from "@/lib/readers/tables/grid";
import { readAligned } from "./read-aligned";
import { readBoxed } from "./read-boxed";

/** Reads every table that a program printed to a console: boxed, or with aligned columns. */
export function readConsole(text: string): readonly Grid[] {
  const lines = text
    // Terminal colours.
    .replaceAll(/\u001b\[[\d;]*m/g, "")
    .split(/\r\n|\r|\n/);
  const grids: Grid[] = [];
  for (let at = 0; at < lines.length; ) {
    const boxed = readBoxed(lines, at);
    if (boxed) {
      grids.push(boxed.grid);
      at = boxed.end;
      continue;
    }
    let end = at;
    while (end < lines.length && (lines[end] as string).trim() !== "" && !readBoxed(lines, end)) end += 1;
    if (end > at + 1) for (const grid of readAligned(lines.slice(at, end), at)) grids.push(grid);
    at = Math.max(end, at + 1);
  }
  return grids;
}
