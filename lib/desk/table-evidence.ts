import { cutEvidence, evidenceOfCell, lastWords, placesOf } from "@/lib/drafts/cut-evidence";
import type { ReportedRow } from "@/lib/readers/reading";

/**
 * Returns the evidence of a number of a table: its line up to the digits if the line prints them once and is short enough to keep its label; else the
 * labels of row and column, the digits and their spread. Nothing follows the value.
 */
export function tableEvidence(reported: ReportedRow, lines: readonly string[]): string {
  const { value, spread, where } = reported;
  const line = (lines[(where.line ?? 0) - 1] ?? "").trim();
  if (spread === null && placesOf(line, value).length === 1) {
    const whole = line.slice(0, line.indexOf(value) + value.length);
    const cut = cutEvidence(line, value);
    if (cut !== null && whole.split(/\s+/).length <= 15) return cut;
  }
  return fromLabels(reported);
}

function fromLabels({
  model,
  configuration,
  benchmark,
  metric,
  conditions,
  value,
  spread,
  where,
}: ReportedRow): string {
  const row = [model, configuration, ...Object.values(conditions)].filter(Boolean).join(" ");
  const column = /, column (.+)$/.exec(where.cell ?? "")?.[1] ?? [benchmark, metric].filter(Boolean).join(" ");
  const plain = evidenceOfCell(row, column, value);
  if (spread === null) return plain;
  const printed = spread.printed.replace(/^±\s*/, "");
  return lastWords(`${plain} ${/^[[(]/.test(printed) ? "" : "± "}${printed}`);
}
