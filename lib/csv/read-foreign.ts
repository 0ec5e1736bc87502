import type { Problem } from "./problem";
import type { ForeignRow } from "./read-records";
import { splitForeign } from "./split-foreign";

export interface ForeignFile {
  readonly rows: readonly ForeignRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file from outside the collection: CSV with a header, with commas, semicolons, tabs or bars between the cells and any line ends. A line
 * break in a cell becomes a space. If something cannot be read, it is reported with its line, and there are no rows.
 */
export function readForeign(file: string, bytes: Uint8Array): ForeignFile {
  const problems: Problem[] = [];
  const refuse = (line: number, found: string, instead: string) =>
    problems.push({ file, line, column: "", found, instead });
  const refused = (): ForeignFile => ({ rows: [], problems });

  const text = new TextDecoder("utf-8").decode(bytes);
  if (isUtf16(bytes)) refuse(0, "UTF-16 text", "the file saved as UTF-8");
  else if (text.includes("\uFFFD"))
    refuse(
      text.slice(0, text.indexOf("\uFFFD")).split(/\r\n?|\n/).length,
      "bytes that are not UTF-8",
      "the file saved as UTF-8",
    );
  else if (text.trim() === "") refuse(0, "an empty file", "a header and a row for each number");
  else if (isJson(text))
    refuse(
      1,
      "JSON, which does not keep digits as they are printed (0.240 becomes 0.24)",
      "a CSV file with a header and the printed digits",
    );
  if (problems.length > 0) return refused();

  const { records, errors } = splitForeign(text);
  for (const { line, message } of errors)
    refuse(line, message, 'cells with a quote or a delimiter in double quotes, and "" for a quote inside');
  const [header, ...others] = records;
  const names = header?.cells.map(onOneLine) ?? [];
  for (const [at, name] of names.entries()) {
    if (name === "") refuse(1, `column ${at + 1} without a name`, "a name for each column");
    else if (names.indexOf(name) < at) refuse(1, `the column "${name}" twice`, "a name of its own for each column");
  }
  const rows = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length === 0) refuse(1, "no row below the header", "a row for each number");
  for (const { line, cells } of rows)
    if (cells.length !== names.length)
      refuse(
        line,
        `${cellsOf(cells.length)} under a header of ${names.length}`,
        `${cellsOf(names.length)}, one for each column; a cell with a delimiter in double quotes`,
      );
  if (problems.length > 0) return refused();
  return {
    problems,
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(names.map((name, at) => [name, onOneLine(cells[at] ?? "")])),
    })),
  };
}

const onOneLine = (cell: string) => cell.replace(/\s*\n\s*/g, " ").trim();

/** Returns whether the bytes begin with a UTF-16 byte order mark, or every second one of the first bytes is zero, which no UTF-8 CSV has. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text.replace(/^\uFEFF/, ""))) return false;
  try {
    return typeof JSON.parse(text.replace(/^\uFEFF/, "")) === "object";
  } catch {
    // JSON Lines: one object on each line.
    return /^\s*\{.*\}\s*$/.test(text.trim().split("\n")[0] ?? "");
  }
}

const cellsOf = (count: number) => `${count} ${count === 1 ? "cell" : "cells"}`;
