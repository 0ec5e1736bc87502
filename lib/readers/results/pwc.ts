import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { decodeReferences } from "./decode-references";
import { Findings } from "./findings";
import { memberOf, stringOf, truthOf, type JsonNode } from "./json-node";
import { parseJson } from "./parse-json";
import { visitPwcCells, type PwcCell } from "./pwc-cells";

export const about: About = {
  versions:
    "evaluation tables of Papers with Code and its extractor: tasks, data sets, subsets and subtasks, nested as deep as they come",
  reads:
    "Each value of each board, with its spread, per cent sign and, if it had marks or words beside it, everything that was printed.",
  leavesOut:
    "Dashes and empty cells (counted), words, and values that are two numbers (93.0/90.7). No direction, because none is stated and the order of rows proves nothing.",
};

export const reader: Reader = { id: "papers-with-code", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  visitPwcCells(root, {
    problem: (where, message) => findings.problem(where, message),
    cell: (cell) => takeCell(findings, cell),
  });
  return findings.finish();
}

function takeCell(findings: Findings, { task, names, row, metric, printed, value, why, where }: PwcCell): void {
  if (why === "gap") findings.leaveOut("cell without a value", "cells without a value");
  else if (value === null) findings.problem(where, why);
  else
    findings.take(value.value, where, {
      model: nameIn(row, "model_name") ?? "",
      benchmark: decodeReferences(names.join(" / ")),
      metric: decodeReferences(metric),
      spread: value.spread === null ? null : { printed: value.spread, kind: "not-stated" },
      unit: value.unit,
      conditions: {
        task: decodeReferences(task),
        paper: nameIn(row, "paper_title"),
        "paper date": stringOf(memberOf(row, "paper_date")),
        "additional data": truthOf(memberOf(row, "uses_additional_data")) === true ? "yes" : undefined,
        "as printed": value.marks ? printed : undefined,
      },
    });
}

function nameIn(row: JsonNode, key: string): string | undefined {
  const name = stringOf(memberOf(row, key));
  return name === undefined ? undefined : decodeReferences(name);
}
