import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { OPENCOMPASS_HEADER } from "@/lib/readers/results/accepts/opencompass";
import { placeIn, readCsvTable, type CsvTable } from "./csv-table";
import { Findings, quoted } from "./findings";
import { readConsoleTable } from "./opencompass-console";

export const about: About = {
  versions: "summary_*.csv and summary_*.txt of OpenCompass",
  reads:
    "Each value of each model, with metric, mode and the version of the data set, which stays a text (002837). In text files, the part called “csv format”, which has the digits as printed.",
  leavesOut: "The same table in the two other parts of the text, which have 50 for 50.00; cells with a dash.",
};

export const reader: Reader = { id: "opencompass", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const from = lines.findIndex((line) => OPENCOMPASS_HEADER.test(line));
  if (from >= 0) {
    const end = lines.findIndex((line, at) => at > from && /^[$^\s]*$/.test(line));
    // Blank lines above the part keep its line numbers those of the file.
    const part = "\n".repeat(from) + lines.slice(from, end < 0 ? lines.length : end).join("\n");
    readTable(findings, readCsvTable(part, lines[from]?.includes("\t") ? "\t" : ","));
    if (from > 0) findings.note("The text holds the same table more than once: the part called “csv format” is read.");
  } else {
    const table = readConsoleTable(lines);
    if (table === null)
      findings.problem({ line: 1 }, "there is no table with the columns dataset, version, metric and mode");
    else readTable(findings, table);
  }
  return findings.finish();
}

/** Matches "82.00 (7/8)", as a fork writes it: the value, and how many of the parts it covers. */
const WITH_PARTS = /^(\S+) (\(\d+\/\d+\))$/;

function readTable(findings: Findings, { columns, rows, problems }: CsvTable): void {
  for (const { where, message } of problems) findings.problem(where, message);
  const models = columns.filter(
    (column) => column !== "" && !["dataset", "version", "metric", "mode"].includes(column),
  );
  if (!columns.includes("dataset") || !columns.includes("metric"))
    return findings.problem({ line: 1 }, "the column dataset or metric is missing, so no value has a name");
  for (const row of rows)
    for (const model of models) {
      const printed = row.cell(model) ?? "";
      const [, value, parts] = WITH_PARTS.exec(printed) ?? [];
      if (printed === "-") findings.leaveOut("cell with a dash", "cells with a dash");
      else if (printed === "")
        findings.problem(placeIn(row, model), `${quoted(row.cell("dataset") ?? "")} is empty for ${quoted(model)}`);
      else
        findings.take(value ?? printed, placeIn(row, model), {
          model,
          benchmark: row.cell("dataset") ?? "",
          metric: row.cell("metric") ?? "",
          conditions: {
            mode: row.cell("mode"),
            "data set version": row.cell("version") === "-" ? undefined : row.cell("version"),
            "as printed": parts === undefined ? undefined : printed,
          },
        });
    }
}
