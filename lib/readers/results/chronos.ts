import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { isNamedRelative } from "@/lib/readers/results/accepts/chronos";
import { placeIn, readCsvTable, type CsvTable } from "./csv-table";
import { baseName } from "./edges";
import { Findings } from "./findings";

export const about: About = {
  versions: "tables of Chronos: dataset, model, MASE, WQL, and the aggregate benchmark, metric, value",
  reads:
    "Each metric of each data set. Those of the aggregate are relative to a baseline and say so in their name: they are different metrics with the same name.",
  leavesOut: "Nothing in the tables; the aggregate does not name its baseline.",
};

export const reader: Reader = { id: "chronos", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const table = readCsvTable(file.text);
  for (const { where, message } of table.problems) findings.problem(where, message);
  if (table.columns.includes("benchmark") && table.columns.includes("metric") && table.columns.includes("value"))
    readAggregate(findings, file, table);
  else if (table.columns.includes("dataset") && table.columns.includes("model")) readLong(findings, table);
  else findings.problem({ line: 1 }, "the columns are neither dataset and model nor benchmark, metric and value");
  return findings.finish();
}

function readLong(findings: Findings, { columns, rows }: CsvTable): void {
  for (const row of rows)
    for (const metric of columns.filter((column) => /^(?:MASE|WQL)$/.test(column)))
      findings.take(row.cell(metric) ?? "", placeIn(row, metric), {
        model: row.cell("model") ?? "",
        benchmark: row.cell("dataset") ?? "",
        metric,
      });
}

function readAggregate(findings: Findings, file: GivenFile, { rows }: CsvTable): void {
  const isRelative =
    isNamedRelative(file) || rows.every((row) => /^(?:in-domain|zero-shot)$/.test(row.cell("benchmark") ?? ""));
  if (!isRelative)
    return findings.problem(
      { line: 1 },
      "nothing says whether the values are relative to a baseline, as they are in the aggregates of Chronos: read the file as a table, or rename it to …-agg-rel-scores.csv",
    );
  findings.note(
    "The values of an aggregate are relative to a baseline, seasonal naive in Chronos: they are neither MASE nor WQL, and cannot be compared with them.",
  );
  const model = /^(.+?)-agg-rel-scores\.csv$/i.exec(baseName(file))?.[1] ?? "";
  for (const row of rows)
    findings.take(row.cell("value") ?? "", placeIn(row, "value"), {
      model,
      benchmark: row.cell("benchmark") ?? "",
      metric: `${row.cell("metric") ?? ""} (relative to a baseline)`,
      conditions: { aggregate: "over data sets" },
    });
}
