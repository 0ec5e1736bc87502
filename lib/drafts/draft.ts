import { z } from "zod";
import type { TableRows } from "@/lib/catalogue/tables-of";
import type { ForeignRow } from "@/lib/csv/read-records";
import { resultsTable, type Result } from "@/lib/tables/results";
import { applyRules, match, type Placed } from "./apply-rules";
import { closeGaps, cutEvidence, holds } from "./cut-evidence";
import type { Mapping } from "./mapping";

/** What became of one foreign row. */
export type Outcome =
  | { readonly kind: "placed"; readonly result: Result }
  | { readonly kind: "already there" }
  | { readonly kind: "carried" }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "outside" }
  | { readonly kind: "refused"; readonly reason: string };

export interface DraftedRow {
  readonly row: ForeignRow;
  readonly outcome: Outcome;
}

/** Turns foreign rows into draft figures, each with what became of it. `known` are the figures that the collection has. */
export function draftRows(mapping: Mapping, rows: readonly ForeignRow[], known: TableRows["results"]): readonly DraftedRow[] {
  const covered = rows.map((row) => ({ row, placed: match(mapping.covers, row.cells) && applyRules(mapping, row) }));
  const runOf = ({ cells }: ForeignRow) => JSON.stringify(mapping.sameRun.map((column) => cells[column] ?? ""));
  const carried = new Map<string, Record<string, string>>();
  for (const { row, placed } of covered)
    if (placed?.carry && placed.skip === undefined) carried.set(runOf(row), { ...carried.get(runOf(row)), ...carriedCondition(placed) });

  const existing = new Map(known.map(({ row }) => [row.result_id, row]));
  const taken = new Map<string, number>();
  const isFigure = (placed: Placed | null) => placed !== null && placed.carry === undefined && placed.skip === undefined;
  const runsWithFigures = new Set(covered.flatMap(({ row, placed }) => (isFigure(placed) ? [runOf(row)] : [])));
  return covered.map(({ row, placed }): DraftedRow => {
    const end = (outcome: Outcome) => ({ row, outcome });
    if (placed === null) return end({ kind: "outside" });
    if (placed.skip !== undefined) return end({ kind: "skipped", reason: placed.skip });
    const doubt = doubtOf(mapping, placed, row);
    if (doubt !== null) return end({ kind: "refused", reason: doubt });
    if (placed.carry && !runsWithFigures.has(runOf(row))) return end({ kind: "refused", reason: "no figure of the same run" });
    if (placed.carry) return end({ kind: "carried" });
    const drafted = toResult(mapping, { ...placed, conditions: { ...carried.get(runOf(row)), ...placed.conditions } }, row);
    if (typeof drafted === "string") return end({ kind: "refused", reason: drafted });
    const before = taken.get(drafted.result_id);
    if (before !== undefined) return end({ kind: "refused", reason: `the id ${drafted.result_id} as on line ${before}` });
    taken.set(drafted.result_id, row.line);
    const there = existing.get(drafted.result_id);
    if (there === undefined) return end({ kind: "placed", result: drafted });
    if (JSON.stringify(there) === JSON.stringify(drafted)) return end({ kind: "already there" });
    return end({ kind: "refused", reason: `the collection has another figure with the id ${drafted.result_id}` });
  });
}

/** Why the row cannot be believed: its quote does not hold the value, or not in the cell that its column names. */
function doubtOf(mapping: Mapping, placed: Placed, row: ForeignRow): string | null {
  const value = placed.fields.value ?? "";
  const quote = quoteOf(mapping, placed.closeGaps, row);
  if (!holds(quote, value)) return `the quote "${quote}" does not hold the numeral ${value}`;
  if (placed.cells === undefined) return null;
  const name = row.cells[placed.cells.by] ?? "";
  if (!placed.cells.names.includes(name)) return `no cell of the quote is named ${name}`;
  const { cell } = cellOf(placed, quote, row);
  return holds(cell, value) ? null : `the cell ${name} of the quote is "${cell}" and not ${value}`;
}

/** The cell of the quote in which the value must stand, and where it begins: the whole quote where the mapping names no cells. */
function cellOf({ cells }: Placed, quote: string, row: ForeignRow): { readonly cell: string; readonly from: number } {
  if (cells === undefined) return { cell: quote, from: 0 };
  const separators = Array.from(quote.matchAll(new RegExp(cells.separator, "gu")), ({ index, 0: { length } }) => ({ index, length }));
  const at = cells.names.indexOf(row.cells[cells.by] ?? "");
  const before = separators[at - 1] ?? { index: 0, length: at === 0 ? 0 : quote.length };
  const from = before.index + before.length;
  return { cell: quote.slice(from, separators[at]?.index), from };
}

function quoteOf({ columns }: Mapping, gaps: boolean, { cells }: ForeignRow): string {
  const quote = cells[columns.quote] ?? "";
  return gaps ? closeGaps(quote) : quote;
}

function carriedCondition({ carry, fields }: Placed): Record<string, string> {
  if (!carry) return {};
  const value = carry.times === 1 ? (fields.value ?? "") : String(Number((Number(fields.value) * carry.times).toPrecision(12)));
  return { [carry.condition]: value };
}

/** The draft row, or why it is none. */
function toResult(mapping: Mapping, placed: Placed, row: ForeignRow): Result | string {
  const { suffix = "", ...fields } = placed.fields;
  const quote = quoteOf(mapping, placed.closeGaps, row);
  const conditions = Object.entries(placed.conditions).sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = {
    configuration: "",
    baseline_method_id: "",
    baseline_configuration: "",
    note: "",
    ...fields,
    result_id: idOf(mapping.id, { ...Object.fromEntries(conditions), ...fields, suffix }),
    conditions: conditions.map(([key, value]) => `${key}=${value}`).join("; "),
    evidence: cutEvidence(quote, fields.value ?? "", cellOf(placed, quote, row).from) ?? "",
  };
  const read = z.safeDecode(resultsTable.row, cells as z.input<typeof resultsTable.row>);
  if (read.success) return read.data;
  return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}

function idOf(template: string, parts: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, name: string) => parts[name] ?? "");
  return filled
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
