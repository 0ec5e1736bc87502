import type { Place } from "@/lib/readers/reading";
import { decodeReferences } from "./decode-references";
import { quoted } from "./findings";
import { describeNode, entriesOf, itemsOf, memberOf, pathTo, printedOf, stringOf, type JsonNode } from "./json-node";
import { splitPrintedValue, type PrintedValue } from "./split-printed-value";

/** One cell of a Papers with Code board: a metric of a row. Names are as the file has them; some contain character references (`&amp;`). */
export interface PwcCell {
  readonly task: string;
  /** The data set, then the subsets above the board. */
  readonly names: readonly string[];
  /** The row with its model, paper and metrics. */
  readonly row: JsonNode;
  readonly metric: string;
  /** The text of the cell, without a byte order mark and with its character references decoded; empty if the value is not text. */
  readonly printed: string;
  /** The number in the cell; null if there is none or it is not a single number. */
  readonly value: PrintedValue | null;
  /** Why `value` is null: "gap", or a message about what was found. Empty if `value` is not null. */
  readonly why: "gap" | (string & {});
  readonly where: Place;
}

interface Visitor {
  readonly cell: (cell: PwcCell) => void;
  readonly problem: (where: Place, message: string) => void;
}

/** Visits each cell of each board; tasks, data sets, subsets and subtasks can nest to any depth. */
export function visitPwcCells(root: JsonNode, visitor: Visitor): void {
  if (root.kind === "array")
    for (const [at, task] of root.items.entries()) visitTask(visitor, task, pathTo("", at), "");
  else visitTask(visitor, root, "", "");
}

function visitTask(visitor: Visitor, task: JsonNode, path: string, above: string): void {
  const name = stringOf(memberOf(task, "task")) ?? above;
  for (const [at, set] of itemsOf(memberOf(task, "datasets")).entries())
    visitSet(visitor, set, pathTo(pathTo(path, "datasets"), at), name, []);
  for (const [at, sub] of itemsOf(memberOf(task, "subtasks")).entries())
    visitTask(visitor, sub, pathTo(pathTo(path, "subtasks"), at), name);
}

function visitSet(visitor: Visitor, set: JsonNode, path: string, task: string, above: readonly string[]): void {
  const names = [...above, stringOf(memberOf(set, "dataset")) ?? stringOf(memberOf(set, "subdataset")) ?? ""].filter(
    Boolean,
  );
  const rows = memberOf(memberOf(set, "sota"), "rows");
  const board = pathTo(pathTo(path, "sota"), "rows");
  if (rows !== undefined && rows.kind !== "array")
    visitor.problem({ line: rows.line, path: board }, `the rows are ${describeNode(rows)}; a list is needed`);
  for (const [at, row] of itemsOf(rows).entries()) visitRow(visitor, row, pathTo(board, at), task, names);
  for (const [at, sub] of itemsOf(memberOf(set, "subdatasets")).entries())
    visitSet(visitor, sub, pathTo(pathTo(path, "subdatasets"), at), task, names);
}

/** Matches dashes of all lengths, with or without a footnote mark, and a lone question mark. */
const GAP = /^(?:[-–—−]+\*?|\?)?$/;

function visitRow(visitor: Visitor, row: JsonNode, path: string, task: string, names: readonly string[]): void {
  const metrics = memberOf(row, "metrics");
  if (metrics?.kind !== "object")
    return visitor.problem(
      { line: row.line, path: pathTo(path, "metrics") },
      `the metrics are ${describeNode(metrics)}; an object is needed`,
    );
  for (const [metric, node] of entriesOf(metrics)) {
    const where = { line: node.line, path: pathTo(pathTo(path, "metrics"), metric) };
    visitor.cell({ task, names, row, metric, where, ...valueIn(metric, node) });
  }
}

function valueIn(metric: string, node: JsonNode): Pick<PwcCell, "printed" | "value" | "why"> {
  const found = printedOf(node) ?? (node.kind === "word" ? "" : undefined);
  const printed =
    found === undefined
      ? undefined
      : decodeReferences(found)
          .replace(/^\uFEFF/, "")
          .trim();
  if (printed === undefined)
    return { printed: "", value: null, why: `the value is ${describeNode(node)}, which is not a number` };
  if (GAP.test(printed)) return { printed, value: null, why: "gap" };
  const value = splitPrintedValue(printed);
  return {
    printed,
    value,
    why: value === null ? `${quoted(metric)} is ${quoted(printed)}, which is not one number` : "",
  };
}
