import { greatest } from "@/lib/numerals/greatest";

/** A measured number, with what it is compared with. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Numbers of the same run that put it into proportion, in words. */
  readonly beside?: string;
  /** The limit that the number may not fall below or exceed; a number without one is only reported. */
  readonly floor?: { readonly atMost: number } | { readonly atLeast: number };
}

/** The measurements of a part of the bench, and what could not be measured and why. */
export interface Findings {
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
}

export interface Section extends Findings {
  readonly title: string;
}

/** Returns whether a number is within its limit; numbers without one always are. */
export function isMet({ value, floor }: Measurement): boolean {
  if (floor === undefined) return true;
  return "atMost" in floor ? value <= floor.atMost : value >= floor.atLeast;
}

const HEADS = ["", "what", "measured", "floor", "beside"] as const;

/** Returns a section as a plain-text table. */
export function printSection({ title, measurements, notes }: Section): string {
  const rows = [HEADS, ...measurements.map((one) => [mark(one), ...cells(one)])];
  const widths = HEADS.map((_, at) => greatest(rows.map((row) => (row[at] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 2 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  "),
  );
  return [`── ${title}`, ...lines.map((line) => line.trimEnd()), ...notes.map((note) => `   ${note}`), ""].join("\n");
}

/** Returns a section as Markdown, with a line on when, how and where it was measured. */
export function markdownOf({ title, measurements, notes }: Section, circumstances: string): string {
  const head = ["| | what | measured | floor | beside |", "| --- | --- | ---: | ---: | --- |"];
  const rows = measurements.map(
    (one) => `| ${[mark(one), ...cells(one)].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
  );
  const list = notes.length === 0 ? [] : ["", ...notes.map((note) => `- ${note}`)];
  return [`## ${title}`, "", circumstances, "", ...head, ...rows, ...list, ""].join("\n");
}

const mark = (one: Measurement) => (one.floor === undefined ? " " : isMet(one) ? "✓" : "✗");

function cells({ what, value, unit, floor, beside = "" }: Measurement): string[] {
  const limit = floor === undefined ? "" : "atMost" in floor ? `≤ ${shown(floor.atMost)}` : `≥ ${shown(floor.atLeast)}`;
  return [what, [shown(value), unit].filter(Boolean).join(" "), limit, beside];
}

/** Returns a number with three digits, more than these measurements reproduce; whole numbers stay whole. */
export function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
