import { z } from "zod";
import type { ForeignRow } from "@/lib/csv/read-records";
import { resultsTable, type ResultRow } from "@/lib/tables/results";
import { cellOfText } from "@/lib/tables/spreadsheet";
import { headerOf } from "@/lib/tables/table";
import { applyRules, match, type Placed } from "./apply-rules";
import { Carriers } from "./carried";
import { evidenceOfCell, lastWords } from "./cut-evidence";
import type { Field, Mapping } from "./mapping";
import { printsNumber, readPrintedCell, type PrintedCell } from "./printed-cell";
import { doubtOf, evidenceOfQuote, quoteOf } from "./quote";

/** The outcome for one foreign row. */
export type Outcome =
  | { readonly kind: "placed"; readonly result: ResultRow }
  | { readonly kind: "already there" }
  | { readonly kind: "carried" }
  | { readonly kind: "skipped"; readonly reason: string }
  /** The cell prints no number and is not counted. */
  | { readonly kind: "no number" }
  /** The table prints a number that is lost in the copy. */
  | { readonly kind: "lost"; readonly reason: string }
  | { readonly kind: "outside" }
  | { readonly kind: "refused"; readonly reason: string };

export interface DraftedRow {
  readonly row: ForeignRow;
  readonly outcome: Outcome;
}

/** Turns foreign rows into draft results, each with its outcome. */
export function draftCells(mapping: Mapping, rows: readonly ForeignRow[]): readonly DraftedRow[] {
  const cells = rows.map((row) => {
    const placed = match(mapping.covers, row.cells) && applyRules(mapping, row);
    return {
      row,
      placed,
      printed: readPrintedCell(row.cells[mapping.columns.value] ?? "", row.cells[mapping.columns.note]),
    };
  });
  const stays = ({ row, placed }: { row: ForeignRow; placed: Placed }) =>
    placed.skip === undefined && hasNumber(mapping, row);
  const covered = cells.flatMap(({ placed, ...cell }) => (placed === null ? [] : [{ ...cell, placed }]));
  const carriers = new Carriers(
    mapping,
    covered.filter((cell) => cell.placed.carry !== undefined && stays(cell)),
  );
  for (const cell of covered) if (cell.placed.carry === undefined && stays(cell)) carriers.takenBy(cell);

  return cells.map(({ row, placed, printed }): DraftedRow => {
    const end = (outcome: Outcome) => ({ row, outcome });
    const refuse = (reason: string) => end({ kind: "refused", reason });
    if (placed === null) return end({ kind: "outside" });
    if (!hasNumber(mapping, row))
      return end(placed.lost === undefined ? { kind: "no number" } : { kind: "lost", reason: placed.lost });
    if (placed.skip !== undefined) return end({ kind: "skipped", reason: placed.skip });
    if (placed.unnamed.length > 0) return refuse(placed.unnamed.join("; "));
    const quote = quoteOf(mapping, placed, row);
    const value = placed.fields.value ?? printed?.value ?? row.cells[mapping.columns.value] ?? "";
    const doubt = quote === null ? null : doubtOf(placed, quote, row, value);
    if (doubt !== null) return refuse(doubt);
    const cell = { row, placed, printed };
    if (placed.carry) return carriers.used(cell) ? end({ kind: "carried" }) : refuse("no result of the same run");
    const drafted = toResult(mapping, cell, value, quote, carriers.takenBy(cell));
    return typeof drafted === "string" ? refuse(drafted) : end({ kind: "placed", result: drafted });
  });
}

/** Returns whether a cell has a number. A cell of a plain table can be empty or a dash; in a file with quotes, every row is about a number. */
const hasNumber = ({ columns }: Mapping, { cells }: ForeignRow) =>
  columns.quote !== undefined || printsNumber(cells[columns.value] ?? "");

interface Cell {
  readonly row: ForeignRow;
  readonly placed: Placed;
  readonly printed: PrintedCell | null;
}

/** Returns the draft row, or the reason why there is none. */
function toResult(
  mapping: Mapping,
  cell: Cell,
  value: string,
  quote: string | null,
  carried: ReturnType<Carriers["takenBy"]>,
): ResultRow | string {
  const { row, placed, printed } = cell;
  if (printed === null && placed.fields.value === undefined && quote === null)
    return `"${row.cells[mapping.columns.value]}" is not one number → a rule that sets value`;
  if (printed?.scale && printed.scale !== "M" && placed.fields.value === undefined)
    return `"${row.cells[mapping.columns.value]}" in ${printed.scale === "K" ? "thousands" : "billions"} → a rule that sets value, or carries the cell`;
  const { suffix = "", run, ...fields } = placed.fields;
  const conditions = Object.entries({ ...carried.conditions, ...placed.conditions }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const stated: Partial<Record<Field, string>> = {
    qualifier: printed?.qualifier ?? "exact",
    spread: printed?.spread ?? "",
    ...carried.fields,
    ...fields,
    value,
  };
  const cells: Record<string, string> = {
    ...stated,
    spread_kind: stated.spread ? (stated.spread_kind ?? "not-stated") : "",
    result_id: idOf(mapping.id, { ...Object.fromEntries(conditions), ...stated, suffix, run: run ?? "" }),
    conditions: conditions.map(([key, text]) => `${key}=${text}`).join("; "),
    evidence: withSpread(
      quote === null ? plainEvidence(mapping, cell, value) : evidenceOfQuote(placed, quote, row, value),
      stated.spread ?? "",
    ),
  };
  const read = z.safeDecode(
    resultsTable.row,
    Object.fromEntries(headerOf(resultsTable).map((name) => [name, inFile(name, cells[name] ?? "")])) as z.input<
      typeof resultsTable.row
    >,
  );
  if (read.success) return read.data;
  return read.error.issues
    .map(({ path, message }) => `${path.join(".")}: ${JSON.stringify(cells[String(path[0])] ?? "")} → ${message}`)
    .join("; ");
}

/** Returns the cell as printed up to its digits, with the sign that a note gives. */
function plainEvidence({ columns }: Mapping, { row: { cells }, printed }: Cell, value: string): string {
  const text = cells[columns.value] ?? "";
  const upToValue = text.slice(0, text.indexOf(value) + value.length);
  return evidenceOfCell(
    cells[columns.row] ?? "",
    cells[columns.column] ?? "",
    printed === null ? upToValue : `${printed.sign}${value}`,
  );
}

/** Appends the spread to the evidence of its value: after ±, or as an interval. */
const withSpread = (evidence: string, spread: string) =>
  spread === "" ? evidence : lastWords(`${evidence} ${spread.startsWith("[") ? "" : "± "}${spread}`);

/** Columns of free text, which may begin like a formula; in a file an apostrophe precedes such a text. */
const TEXTS: readonly string[] = ["configuration", "baseline_configuration", "evidence", "note"];
const inFile = (column: string, cell: string) => (TEXTS.includes(column) ? cellOfText(cell) : cell);

function idOf(template: string, parts: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, name: string) => parts[name] ?? "");
  return filled
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
