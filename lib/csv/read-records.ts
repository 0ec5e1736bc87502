import { splitRecords } from "./split-records";

/** A row of a file that is not one of the collection's: its cells by the names of its own header. */
export interface ForeignRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads any CSV with a header. Throws with the line where the file is not CSV or a row has too many or too few cells. */
export function readRecords(text: string): readonly ForeignRow[] {
  const { records, errors } = splitRecords(text);
  const [error] = errors;
  if (error) throw new Error(`line ${error.line}: ${error.message}`);
  const [header, ...rows] = records;
  const names = header?.cells ?? [];
  return rows.map(({ line, cells }) => {
    if (cells.length !== names.length) throw new Error(`line ${line}: ${cells.length} cells under a header of ${names.length}`);
    return { line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])) };
  });
}
