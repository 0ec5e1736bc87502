/** One number that was measured, with what it is held against. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Figures of the same run that put the number into proportion, in words. */
  readonly beside?: string;
  /** The value that the number may not fall below or rise above; a number without one is only told. */
  readonly floor?: { readonly atMost: number } | { readonly atLeast: number };
}

/** A part of the bench: what it measures, and what could not be measured and why. */
export interface Section {
  readonly title: string;
  readonly measurements: readonly Measurement[];
  readonly notes: readonly string[];
}

/** Whether a number is where it has to be; numbers without a floor always are. */
export function isMet({ value, floor }: Measurement): boolean {
  if (floor === undefined) return true;
  return "atMost" in floor ? value <= floor.atMost : value >= floor.atLeast;
}

const HEADS = ["", "what", "measured", "floor", "beside"] as const;

/** A section as a table of plain text. */
export function printSection({ title, measurements, notes }: Section): string {
  const rows = [HEADS, ...measurements.map((one) => [mark(one), ...cells(one)])];
  const widths = HEADS.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 2 || at === 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join("  "),
  );
  return [`── ${title}`, ...lines.map((line) => line.trimEnd()), ...notes.map((note) => `   ${note}`), ""].join("\n");
}

/** A section as Markdown. */
export function markdownOf({ title, measurements, notes }: Section): string {
  const head = ["| what | measured | floor | beside |", "| --- | ---: | ---: | --- |"];
  const rows = measurements.map((one) => `| ${cells(one).join(" | ")} |`);
  return [`## ${title}`, "", ...head, ...rows, "", ...notes.map((note) => `- ${note}`), ""].join("\n");
}

const mark = (one: Measurement) => (one.floor === undefined ? " " : isMet(one) ? "✓" : "✗");

function cells({ what, value, unit, floor, beside = "" }: Measurement): string[] {
  const limit = floor === undefined ? "" : "atMost" in floor ? `≤ ${shown(floor.atMost)}` : `≥ ${shown(floor.atLeast)}`;
  return [what, [shown(value), unit].filter(Boolean).join(" "), limit, beside];
}

/** Three figures are more than any of these measurements repeats to; whole numbers stay whole. */
export function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
