import Papa from "papaparse";

/** A row of a file that is not one of the collection's: its cells by the names of its own header. */
export interface ForeignRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads any CSV with a header. Throws with the line where the file is not CSV or a row has too many or too few cells. */
export function readRecords(text: string): readonly ForeignRow[] {
  const body = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").trimEnd();
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ",", newline: "\n" });
  const [error] = errors;
  if (error) throw new Error(`record ${(error.row ?? 0) + 1}: ${error.message}`);
  const header = data[0] ?? [];
  let line = 1 + breaks(header) + 1;
  return data.slice(1).map((cells) => {
    const row = { line, cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])) };
    if (cells.length !== header.length) throw new Error(`line ${line}: ${cells.length} cells under a header of ${header.length}`);
    line += 1 + breaks(cells);
    return row;
  });
}

const breaks = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
