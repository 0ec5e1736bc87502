import type { Findings } from "./findings";
import {
  describeNode,
  itemsOf,
  memberAt,
  memberOf,
  pathTo,
  printedOf,
  stringOf,
  truthOf,
  type JsonNode,
} from "./json-node";

interface Column {
  readonly benchmark: string;
  readonly metric: string;
  readonly direction: "lower" | "higher" | null;
  /** True if the value depends on which models the table lists. */
  readonly isRelative: boolean;
}

/** Reads one table of HELM: the first column names the model, and every other column is a metric of a benchmark. */
export function readHelmTable(findings: Findings, table: JsonNode, path: string): void {
  const header = itemsOf(memberOf(table, "header"));
  const rows = itemsOf(memberOf(table, "rows"));
  const columns = header.map((cell, at) => (at === 0 ? null : columnOf(cell)));
  const board = pathTo(path, "rows");
  if (header.length === 0)
    return findings.problem({ line: table.line, path: pathTo(path, "header") }, "the table has no header");
  for (const [at, row] of rows.entries()) {
    const cells = itemsOf(row);
    if (cells.length !== header.length) {
      findings.problem(
        { line: row.line, path: pathTo(board, at) },
        `the row has ${cells.length} cells under a header of ${header.length}, so it is not read`,
      );
      continue;
    }
    const model = stringOf(memberOf(cells[0], "value")) ?? "";
    for (const [nth, cell] of cells.entries()) {
      if (nth === 0) continue;
      const column = columns[nth] ?? null;
      const value = memberOf(cell, "value");
      const where = { line: value?.line ?? cell.line, path: pathTo(pathTo(pathTo(board, at), nth), "value") };
      if (value === undefined || (value.kind === "word" && value.text === "null")) {
        const reason = (stringOf(memberOf(cell, "description")) ?? "").replace(/^\d+ matching/, "matching");
        const because = reason === "" ? "" : ` (“${reason.slice(0, 80)}”)`;
        findings.leaveOut(`cell without a value${because}`, `cells without a value${because}`);
      } else if (column === null) findings.leaveOut("cell of general information", "cells of general information");
      else if (value.kind !== "number")
        findings.problem(where, `the value is ${describeNode(value)}, which is not a number`);
      else
        findings.take(value.text, where, {
          model,
          benchmark: column.benchmark,
          metric: column.metric,
          direction: column.direction,
          conditions: {
            table: stringOf(memberOf(table, "title")),
            ...(column.isRelative ? { "relative to": `the ${rows.length} models of this table` } : {}),
          },
        });
    }
  }
}

/** Reads a column from the metadata of its header or, if there is none, from its text "MMLU - EM". Returns null for general information. */
function columnOf(cell: JsonNode): Column | null {
  const text = printedOf(memberOf(cell, "value")) ?? "";
  const lower = truthOf(memberOf(cell, "lower_is_better"));
  const direction = lower === undefined ? null : lower ? "lower" : "higher";
  const metric = stringOf(memberAt(cell, "metadata", "metric"));
  const benchmark = stringOf(memberAt(cell, "metadata", "run_group"));
  if (metric !== undefined) return { benchmark: benchmark ?? "", metric, direction, isRelative: false };
  if (/win rate/i.test(text)) return { benchmark: "", metric: text, direction, isRelative: true };
  if (direction === null || !text.includes(" - ")) return null;
  const [first = "", second = "", ...more] = text.split(" - ");
  // With several dashes, nothing says where the name of the benchmark ends.
  return more.length > 0
    ? { benchmark: "", metric: text, direction, isRelative: false }
    : { benchmark: first, metric: second, direction, isRelative: false };
}
