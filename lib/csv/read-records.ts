import { splitRecords } from "./split-records";

/** A row of a file from outside the collection: its cells by the names in its own header. */
export interface ForeignRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads any CSV with a header. Throws, naming the line, if the file is not CSV or a row has too many or too few cells. */
export function readRecords(text: string): readonly ForeignRow[] {
  const { records, errors } = splitRecords(text);
  const [error] = errors;
  if (error) throw new Error(`line ${error.line}: ${error.message}`);
  const [header, ...rows] = records;
  const names = header?.cells ?? [];
  return rows.map(({ line, cells }) => {
    if (cells.length !== names.length)
      throw new Error(`line ${line}: ${cells.length} cells under a header of ${names.length}`);
    return { line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])) };
  });
}
