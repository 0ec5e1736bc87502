import { splitRecords } from "@/lib/csv/split-records";
import { writeRecords } from "@/lib/csv/write-csv";
import type { Cells } from "@/lib/drafts/cells";

/** The lines of a table's file below its header. A line that nobody sets stays as it is, byte for byte. */
export class TableLines {
  private readonly header: readonly string[];
  private readonly lines: (string | null)[];

  constructor(text: string) {
    const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
    this.header = header.split(",");
    this.lines = lines;
  }

  /** Places whose row begins with these cells, which are ids and never quoted. */
  placesOf(...cells: readonly string[]): readonly number[] {
    const start = `${cells.join(",")},`;
    return [...this.lines.keys()].filter((at) => this.lines[at]?.startsWith(start));
  }

  /** Places of all rows that are still there. */
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

  /** The line of the file, from 1, that a place has now; its header is the first. */
  fileLine(at: number): number {
    return 2 + this.lines.slice(0, at).filter((line) => line !== null).length;
  }

  text(): string {
    return [this.header.join(","), ...this.lines.filter((line) => line !== null)].map((line) => `${line}\n`).join("");
  }

  /** A row with the header of its table, as its file would be with nothing else in it. */
  alone = (cells: Cells) => writeRecords(this.header, [this.header.map((column) => cells[column] ?? "")]);

  private written = (cells: Cells) => this.alone(cells).split("\n")[1] ?? "";
}
