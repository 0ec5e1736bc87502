import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { placeIn, readCsvTable, type CsvRow } from "./csv-table";
import { Findings, quoted } from "./findings";
import { itemsOf, memberOf, stringOf } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "summaries of fev 0.6 to 0.9 (fev-bench and the zero-shot benchmark of Chronos), columns in any order",
  reads:
    "The main metric of each task and its other metrics, with horizon, windows, and whether the model was trained on the data set.",
  leavesOut:
    "test_error, which repeats the column of the metric; times; settings of the model. A failed task has no row, and nothing in the file says so.",
};

export const reader: Reader = { id: "fev", read };

/** Columns that describe the task instead of a score, and the one that repeats the metric. */
const STATED = [
  "model_name",
  "dataset_config",
  "task_name",
  "horizon",
  "num_windows",
  "seasonality",
  "eval_metric",
  "extra_metrics",
  "trained_on_this_dataset",
  "fev_version",
  "test_error",
];

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  if (/^\uFEFF?tasks:/.test(text)) {
    findings.note("This file lists the tasks of a benchmark and contains no result.");
    return findings.finish();
  }
  const { columns, rows, problems } = readCsvTable(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (!columns.includes("eval_metric"))
    findings.problem({ line: 1 }, "there is no column eval_metric, which names the metric of a task");
  else for (const row of rows) readRow(findings, row, columns);
  const tasks = new Set(rows.map((row) => row.cell("task_name") ?? ""));
  if (findings.rows.length > 0)
    findings.note(
      `The file has rows of ${tasks.size} ${tasks.size === 1 ? "task" : "tasks"}: fev writes no row for a failed task, so compare this with the number of tasks in the benchmark.`,
    );
  const leaked = rows.filter((row) => /^true$/i.test(row.cell("trained_on_this_dataset") ?? "")).length;
  if (leaked > 0)
    findings.note(`In ${leaked} of ${rows.length} rows the model was trained on the data set on which it is tested.`);
  const read = new Set([...findings.rows.map(({ metric }) => metric), ...STATED]);
  findings.noteColumns(columns.filter((column) => !read.has(column)));
  return findings.finish(
    [...new Set(rows.map((row) => row.cell("fev_version") ?? ""))].filter(Boolean).join(", ") || null,
  );
}

function readRow(findings: Findings, row: CsvRow, columns: readonly string[]): void {
  const main = row.cell("eval_metric") ?? "";
  const error = row.cell("test_error");
  const metrics = [...new Set([main, ...extrasOf(row.cell("extra_metrics") ?? "")])];
  const set = row.cell("dataset_config");
  const task = row.cell("task_name") ?? set ?? "";
  const known = {
    model: row.cell("model_name") ?? "",
    benchmark: task,
    conditions: {
      horizon: row.cell("horizon"),
      "data set": set === task ? undefined : set,
      windows: row.cell("num_windows"),
      "trained on this data set": row.cell("trained_on_this_dataset"),
      seasonality: row.cell("seasonality"),
    },
  };
  if (main === "") return findings.problem(placeIn(row, "eval_metric"), "the row names no metric, so it is not read");
  if (!columns.includes(main)) {
    if (error === undefined || error === "")
      findings.problem(placeIn(row, "test_error"), `${quoted(main)} has no value`);
    else findings.take(error, placeIn(row, "test_error"), { ...known, metric: main });
  } else if (error !== undefined && error !== row.cell(main)) {
    findings.problem(
      placeIn(row, main),
      `${quoted(main)} is ${quoted(row.cell(main) ?? "")} here and ${quoted(error)} as test_error: neither is read`,
    );
    metrics.splice(metrics.indexOf(main), 1);
  }
  for (const metric of metrics) {
    const printed = row.cell(metric);
    if (printed === undefined) continue;
    if (printed === "") findings.problem(placeIn(row, metric), `${quoted(metric)} of ${quoted(task)} is empty`);
    else findings.take(printed, placeIn(row, metric), { ...known, metric });
  }
}

/** Returns the names in a Python list: `['MASE', {'name': 'WAPE', 'epsilon': 1.0}]`. */
function extrasOf(list: string): readonly string[] {
  return itemsOf(parseJson(list, { python: true }).root).flatMap(
    (item) => stringOf(item) ?? stringOf(memberOf(item, "name")) ?? [],
  );
}
