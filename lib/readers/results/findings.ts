import { counted } from "@/lib/format/words";
import type { Place, Reading, ReadingProblem, ReportedRow, Spread } from "@/lib/readers/reading";
import { isNoNumber, isPrintedNumber } from "./printed-number";
import { markRepeats } from "./mark-repeats";

/** The facts that a reader knows about a row besides its value. An absent field is not stated by the file. */
export interface FoundRow {
  readonly model?: string;
  readonly configuration?: string;
  readonly benchmark?: string;
  readonly metric: string;
  readonly spread?: Spread | null;
  readonly direction?: ReportedRow["direction"];
  readonly unit?: string | null;
  /** A condition without a value is not stated and is dropped. */
  readonly conditions?: Conditions;
}

type Conditions = Readonly<Record<string, string | null | undefined>>;
const NONE: Conditions = {};

/** Collects the findings of a reader, so that every number of a file becomes a row, a problem with a place, or part of a count. */
export class Findings {
  readonly rows: ReportedRow[] = [];
  private readonly problems: ReadingProblem[] = [];
  private readonly notes = new Set<string>();
  private readonly left = new Map<string, { one: string; many: string; count: number }>();

  private lastGiven: Conditions = NONE;
  private lastStated: Readonly<Record<string, string>> = {};

  constructor(private readonly format: string) {}

  /** The values of one table row share one object, which saves most of the memory at 200,000 rows. */
  private statedOf(conditions: Conditions): Readonly<Record<string, string>> {
    if (conditions !== this.lastGiven) {
      this.lastGiven = conditions;
      this.lastStated = stated(conditions);
    }
    return this.lastStated;
  }

  /** Takes `printed` as a value if it is one number; otherwise reports a problem at that place. Returns whether it was taken. */
  take(printed: string, where: Place, row: FoundRow): boolean {
    const value = printed.trim();
    if (!isPrintedNumber(value)) {
      this.problem(
        where,
        isNoNumber(value)
          ? `${nameOf(row)} is ${value}, which is not a number`
          : `${nameOf(row)} is ${quoted(value)}, which is not one number`,
      );
      return false;
    }
    this.rows.push({
      model: oneLine(row.model ?? ""),
      configuration: oneLine(row.configuration ?? ""),
      benchmark: oneLine(row.benchmark ?? ""),
      metric: oneLine(row.metric),
      value,
      spread: row.spread ?? null,
      direction: row.direction ?? null,
      unit: row.unit ?? null,
      conditions: this.statedOf(row.conditions ?? NONE),
      where,
    });
    return true;
  }

  problem(where: Place, message: string): void {
    this.problems.push({ where, message });
  }

  /** Adds a sentence to the notes; a repeated sentence is kept once. */
  note(sentence: string): void {
    this.notes.add(sentence);
  }

  /** Counts things that are not read; the total is reported at the end: "Left out: 3 cells without a value." */
  leaveOut(one: string, many: string, count = 1): void {
    const before = this.left.get(many)?.count ?? 0;
    if (count > 0) this.left.set(many, { one, many, count: before + count });
  }

  /** Names the columns of a table that are not results. */
  noteColumns(columns: readonly string[]): void {
    const named = columns.slice(0, 12).map((column) => column || "one without a name");
    if (columns.length > 0)
      this.note(
        `Columns that are not read as results: ${named.join(", ")}${columns.length > named.length ? ` and ${columns.length - named.length} more` : ""}.`,
      );
  }

  /** Returns the reading. Rows that nothing in the file tells apart are numbered, and a file without rows says so. */
  finish(version: string | null = null): Reading {
    const { rows, repeated } = markRepeats(this.rows);
    if (repeated > 0)
      this.note(
        `${counted(repeated, "value has", "values have")} the same name as other values, such as those of seeds or repeated runs: all are given, numbered in the order of the file, and none is preferred.`,
      );
    for (const { one, many, count } of this.left.values()) this.note(`Left out: ${counted(count, one, many)}.`);
    if (rows.length === 0 && this.problems.length === 0 && this.notes.size === 0)
      this.note("The file contains no result.");
    return { format: this.format, version, rows, problems: this.problems, notes: [...this.notes] };
  }
}

/** Matches whitespace other than single spaces between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** Returns a text on one line, trimmed. */
export const oneLine = (text: string) => (UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text);

/** Returns a text of the file as messages quote it: on one line, in quotation marks, shortened. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`;
}

const nameOf = ({ metric, benchmark, model }: FoundRow) =>
  quoted([metric, benchmark, model].filter(Boolean).join(", "));

function stated(conditions: Conditions): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(conditions)) {
    const text = value == null ? "" : oneLine(value);
    if (text !== "") kept[name] = text;
  }
  return kept;
}
