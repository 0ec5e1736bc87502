import { splitRecords } from "@/lib/csv/split-records";
import { writeRecords } from "@/lib/csv/write-csv";
import type { Cells } from "@/lib/drafts/cells";

/** The lines of a table's file below its header. A line that is not set stays as it is, byte for byte. */
export class TableLines {
  private readonly header: readonly string[];
  private readonly lines: (string | null)[];

  constructor(text: string) {
    const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
    this.header = header.split(",");
    this.lines = lines;
  }

  /** Returns the indexes of rows that begin with these cells, which are ids and never quoted. */
  placesOf(...cells: readonly string[]): readonly number[] {
    const start = `${cells.join(",")},`;
    return [...this.lines.keys()].filter((at) => this.lines[at]?.startsWith(start));
  }

  /** Returns the indexes of all rows that are not removed. */
  places(): readonly number[] {
    return [...this.lines.keys()].filter((at) => this.lines[at] !== null);
  }

  lineAt = (at: number) => this.lines[at] ?? "";

  cellsAt(at: number): Cells {
    const { records } = splitRecords(this.lineAt(at));
    return Object.fromEntries(this.header.map((column, place) => [column, records[0]?.cells[place] ?? ""]));
  }

  setLine(at: number, line: string): void {
    this.lines[at] = line;
  }

  set(at: number, cells: Cells): void {
    this.lines[at] = this.written(cells);
  }

  add(cells: Cells): void {
    this.lines.push(this.written(cells));
  }

  remove(at: number): void {
    this.lines[at] = null;
  }

  /** Returns the current line number of an index in the file; the header is line 1. */
  fileLine(at: number): number {
    return 2 + this.lines.slice(0, at).filter((line) => line !== null).length;
  }

  text(): string {
    return [this.header.join(","), ...this.lines.filter((line) => line !== null)].map((line) => `${line}\n`).join("");
  }

  /** Returns a row below the header of its table, as a file with nothing else in it. */
  alone = (cells: Cells) => writeRecords(this.header, [this.header.map((column) => cells[column] ?? "")]);

  private written = (cells: Cells) => this.alone(cells).split("\n")[1] ?? "";
}
