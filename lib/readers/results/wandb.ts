import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { placeIn, readCsvTable } from "./csv-table";
import { Findings } from "./findings";

export const about: About = {
  versions: "CSV export of a chart of Weights & Biases, with the columns of MIN and MAX or without",
  reads: "Each logged value of each run, with its step.",
  leavesOut:
    "The columns __MIN and __MAX; empty cells, since runs log at different steps. If MIN and MAX differ from the value, it is the mean of several steps.",
};

export const reader: Reader = { id: "wandb", read };

const RUN = /^(.+) - (.+)$/;
const STEP = /^(?:Step|Relative Time \(Process\)|Relative Time \(Wall\)|Wall Time)$/;

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { columns, rows, problems } = readCsvTable(text);
  for (const { where, message } of problems) findings.problem(where, message);
  const axis = columns.find((column) => STEP.test(column));
  const values = columns.filter((column) => RUN.test(column) && !/__(?:MIN|MAX)$/.test(column));
  if (axis === undefined || values.length === 0)
    findings.problem(
      { line: 1 },
      "there is no column Step, or none named after a run and a metric (“RUN - train/loss”)",
    );
  else
    for (const row of rows)
      for (const column of values) {
        const printed = row.cell(column) ?? "";
        const [, model = "", metric = column] = RUN.exec(column) ?? [];
        const bounds = [row.cell(`${column}__MIN`), row.cell(`${column}__MAX`)];
        if (bounds.some((bound) => bound !== undefined && bound !== printed))
          findings.note("If the columns MIN and MAX differ from a value, it is the mean of several steps.");
        if (printed === "") findings.leaveOut("empty cell", "empty cells");
        else
          findings.take(printed, placeIn(row, column), {
            model,
            metric,
            conditions: { [axis.toLowerCase()]: row.cell(axis) },
          });
      }
  const bounds = columns.filter((column) => /__(?:MIN|MAX)$/.test(column));
  findings.leaveOut(
    "bound of a step (__MIN, __MAX)",
    "bounds of steps (__MIN, __MAX)",
    rows.reduce((sum, row) => sum + bounds.filter((column) => row.cell(column) !== "").length, 0),
  );
  findings.noteColumns(
    columns.filter((column) => column !== axis && !values.includes(column) && !bounds.includes(column)),
  );
  if (findings.rows.length > 0)
    findings.note("Every logged step is given: the file does not say which one was reported.");
  return findings.finish();
}
