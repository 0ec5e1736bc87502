import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings, quoted } from "./findings";
import { markdownTablesOf, type MarkdownTable } from "./markdown-tables";
import { isPrintedNumber } from "./printed-number";
import { modelOfArguments } from "./public-name";

export const about: About = {
  versions: "the console tables of 0.3 (Task, Version, Metric, Value, Stderr) and 0.4 (Tasks, Filter, n-shot, arrows)",
  reads:
    "Each row with filter, shots and standard error; an arrow gives the direction; a blank task means that of the row above.",
  leavesOut:
    "Other tables of the page, such as averages; the scale, since pasted tables use both per cent and fractions.",
};

export const reader: Reader = { id: "lm-eval-table", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const lines = text.split(/\r\n?|\n/);
  for (const table of markdownTablesOf(text)) {
    const isResults =
      /^Tasks?$/.test(table.header[0] ?? "") &&
      ["Metric", "Value", "Stderr"].every((name) => table.header.includes(name));
    if (isResults) readTable(findings, table, lines);
    else findings.leaveOut("table of another shape", "tables of another shape");
  }
  if (findings.rows.length === 0)
    findings.note("No table with the columns Task, Metric, Value and Stderr contains a value.");
  return findings.finish();
}

/** Matches a number as numpy prints it inside Python text. */
const NUMPY = /^np\.float(?:16|32|64)\((.*)\)$/;

function readTable(findings: Findings, { line, header, rows }: MarkdownTable, lines: readonly string[]): void {
  const run = lines.slice(0, line - 1).findLast((one) => /\b(?:pretrained|model)=|\bnum_fewshot:/.test(one)) ?? "";
  const limit = /\blimit: (\d[\d.]*)/.exec(run)?.[1];
  const column = (cells: readonly string[], name: string) =>
    header.includes(name) ? (cells[header.indexOf(name)] ?? "").trim() : "";
  let task = "";
  let groups: { depth: number; name: string }[] = [];
  for (const [at, { line: place, cells }] of rows.entries()) {
    const where = { line: place, cell: `row ${at + 1}, column Value` };
    if (cells.length !== header.length) {
      findings.problem(
        where,
        `the row has ${cells.length} cells under a header of ${header.length}, so it is not read`,
      );
      continue;
    }
    const printedTask = cells[0] ?? "";
    if (printedTask.trim() !== "") {
      const [, indent = "", name = ""] = /^(\s*)(?:-\s+)?(.*)$/.exec(printedTask) ?? [];
      const depth = /^\s*-\s/.test(printedTask) ? indent.length : 0;
      groups = [...groups.filter((group) => group.depth < depth), { depth, name: name.trim() }];
      task = name.trim();
    }
    const value = column(cells, "Value").replace(NUMPY, "$1");
    const spread = column(cells, "Stderr").replace(NUMPY, "$1");
    if (value === "" && column(cells, "Metric") === "") {
      findings.leaveOut("group without a value of its own", "groups without a value of their own");
      continue;
    }
    if (task === "") findings.problem(where, `the value ${quoted(value)} belongs to no task`);
    else
      findings.take(value, where, {
        model: modelOfArguments(run),
        benchmark: task,
        metric: column(cells, "Metric"),
        spread: isPrintedNumber(spread) ? { printed: spread, kind: "standard-error" } : null,
        direction: cells.some((cell) => cell.trim() === "↑")
          ? "higher"
          : cells.some((cell) => cell.trim() === "↓")
            ? "lower"
            : null,
        conditions: {
          shots: column(cells, "n-shot"),
          filter: column(cells, "Filter") === "none" ? null : column(cells, "Filter"),
          group: groups
            .slice(0, -1)
            .map(({ name }) => name)
            .join(" / "),
          limit,
        },
      });
  }
}
