import { splitRecords } from "@/lib/csv/split-records";
import type { ReadingProblem } from "@/lib/readers/reading";

export interface CsvRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Row below the header, from 1. */
  readonly row: number;
  /** The cell of a column, trimmed; undefined if the file does not have the column. */
  cell(column: string): string | undefined;
}

export interface CsvTable {
  /** Names of columns, trimmed. A name that occurs twice is left out, because nothing says which one is meant. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly ReadingProblem[];
}

/**
 * Reads a CSV as a program writes it: one header, comma or tab. A row with more or fewer cells than the header becomes a problem instead of a row, so
 * that no number moves into a neighbouring column.
 */
export function readCsvTable(text: string, delimiter = ","): CsvTable {
  const { records, errors } = splitRecords(text, delimiter);
  const problems: ReadingProblem[] = errors.map(({ line, message }) => ({
    where: { line },
    message: `the row is not read: ${message}`,
  }));
  const broken = new Set(errors.map(({ line }) => line));
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...others] = filled;
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const places = new Map<string, number>();
  for (const [at, name] of names.entries())
    if (names.indexOf(name) === at && names.lastIndexOf(name) === at) places.set(name, at);
  for (const name of new Set(names.filter((one) => one !== "" && !places.has(one))))
    problems.push({
      where: { line: header?.line ?? 1 },
      message: `the column “${name.slice(0, 60)}” appears twice; it is not clear which is meant, so neither is read`,
    });
  const rows = others.flatMap(({ line, cells }, at): CsvRow[] => {
    if (broken.has(line)) return [];
    if (cells.length !== names.length) {
      problems.push({
        where: { line, cell: `row ${at + 1}` },
        message: `the row has ${cells.length} cells under a header of ${names.length}, so it is not read`,
      });
      return [];
    }
    return [
      {
        line,
        row: at + 1,
        cell: (column) => (places.has(column) ? cells[places.get(column) as number]?.trim() : undefined),
      },
    ];
  });
  return { columns: [...places.keys()], rows, problems };
}

/** Returns the place of a cell: `row 3, column MSE`. */
export const placeIn = ({ line, row }: CsvRow, column: string) => ({ line, cell: `row ${row}, column ${column}` });
