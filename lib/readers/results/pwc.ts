import type { GivenFile, Reader, Reading } from "../reading";
import type { About } from "../registered";
import { beginsAsJson, edgesOf } from "./edges";
import { Findings, quoted } from "./findings";
import { describeNode, entriesOf, itemsOf, memberOf, pathTo, printedOf, stringOf, truthOf, type JsonNode } from "./json-node";
import { parseJson } from "./parse-json";
import { splitPrintedValue } from "./split-printed-value";

export const about: About = {
  versions: "evaluation tables of Papers with Code and its extractor: tasks, data sets, subsets and subtasks, nested as deep as they come",
  reads: "Each value of each board, with its spread, per cent sign and, where it had marks or words beside it, the whole of what was printed.",
  leavesOut: "Dashes and empty cells (counted), words, and values that are two numbers (93.0/90.7). No direction: nothing states one, and the order of rows proves nothing.",
};

export const reader: Reader = { id: "papers-with-code", name: "Papers with Code evaluation tables JSON", accepts, read };

function accepts(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  return /"sota"\s*:/.test(edges) && /"model_name"\s*:|"rows"\s*:/.test(edges) ? 0.95 : 0;
}

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  if (root.kind === "array") for (const [at, task] of root.items.entries()) readTask(findings, task, pathTo("", at), "");
  else readTask(findings, root, "", "");
  return findings.finish();
}

function readTask(findings: Findings, task: JsonNode, path: string, above: string): void {
  const name = stringOf(memberOf(task, "task")) ?? above;
  for (const [at, set] of itemsOf(memberOf(task, "datasets")).entries()) readSet(findings, set, pathTo(pathTo(path, "datasets"), at), name, []);
  for (const [at, sub] of itemsOf(memberOf(task, "subtasks")).entries()) readTask(findings, sub, pathTo(pathTo(path, "subtasks"), at), name);
}

function readSet(findings: Findings, set: JsonNode, path: string, task: string, above: readonly string[]): void {
  const names = [...above, stringOf(memberOf(set, "dataset")) ?? stringOf(memberOf(set, "subdataset")) ?? ""].filter(Boolean);
  const rows = memberOf(memberOf(set, "sota"), "rows");
  const board = pathTo(pathTo(path, "sota"), "rows");
  if (rows !== undefined && rows.kind !== "array") findings.problem({ line: rows.line, path: board }, `the rows are ${describeNode(rows)}; a list is needed`);
  for (const [at, row] of itemsOf(rows).entries()) readRow(findings, row, pathTo(board, at), task, names.join(" / "));
  for (const [at, sub] of itemsOf(memberOf(set, "subdatasets")).entries()) readSet(findings, sub, pathTo(pathTo(path, "subdatasets"), at), task, names);
}

/** Dashes of all lengths, with a footnote mark or without, and a question mark alone. */
const GAP = /^(?:[-–—−]+\*?|\?)?$/;

function readRow(findings: Findings, row: JsonNode, path: string, task: string, benchmark: string): void {
  const metrics = memberOf(row, "metrics");
  if (metrics?.kind !== "object") return findings.problem({ line: row.line, path: pathTo(path, "metrics") }, `the metrics are ${describeNode(metrics)}; an object is needed`);
  for (const [metric, node] of entriesOf(metrics)) {
    const where = { line: node.line, path: pathTo(pathTo(path, "metrics"), metric) };
    const printed = (printedOf(node) ?? (node.kind === "word" ? "" : undefined))?.replace(/^\uFEFF/, "").trim();
    if (printed === undefined) findings.problem(where, `the value is ${describeNode(node)}, which is not a number`);
    else if (GAP.test(printed)) findings.leaveOut("cell without a value", "cells without a value");
    else {
      const parts = splitPrintedValue(printed);
      if (parts === null) findings.problem(where, `${quoted(metric)} is ${quoted(printed)}, which is not one number`);
      else
        findings.take(parts.value, where, {
          model: stringOf(memberOf(row, "model_name")) ?? "",
          benchmark,
          metric,
          spread: parts.spread === null ? null : { printed: parts.spread, kind: "not-stated" },
          unit: parts.unit,
          conditions: {
            task,
            paper: stringOf(memberOf(row, "paper_title")),
            "paper date": stringOf(memberOf(row, "paper_date")),
            "additional data": truthOf(memberOf(row, "uses_additional_data")) === true ? "yes" : undefined,
            "as printed": parts.marks ? printed : undefined,
          },
        });
    }
  }
}
