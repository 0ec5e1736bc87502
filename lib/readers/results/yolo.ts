import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { placeIn, readCsvTable, type CsvRow } from "./csv-table";
import { Findings } from "./findings";

export const about: About = {
  versions: "results.csv of YOLO v5, v8, 11 and 26: padded headers, epochs from 0 or 1, with or without a time",
  reads:
    "Each metric and each validation loss of each epoch. The file does not say which epoch was reported: the last is not necessarily the best, and the best weights are the ones saved.",
  leavesOut: "Training losses and learning rates.",
};

export const reader: Reader = { id: "yolo", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { columns, rows, problems } = readCsvTable(text);
  for (const { where, message } of problems) findings.problem(where, message);
  const scores = columns.filter((column) => /^(?:metrics|val)\//.test(column));
  const others = columns.filter((column) => !scores.includes(column) && column !== "epoch" && column !== "time");
  if (!columns.includes("epoch") || scores.length === 0)
    findings.problem({ line: 1 }, "there is no column epoch, or none that begins with metrics/ or val/");
  else
    for (const row of rows)
      for (const column of scores) {
        const printed = row.cell(column) ?? "";
        if (printed === "") findings.leaveOut("empty cell", "empty cells");
        else findings.take(printed, placeIn(row, column), { metric: column, conditions: { epoch: row.cell("epoch") } });
      }
  findings.leaveOut("training loss or learning rate", "training losses or learning rates", others.length * rows.length);
  if (findings.rows.length > 0)
    findings.note(
      "Every epoch is given: the last is not necessarily the best, and the file does not say which one was reported.",
    );
  const jump = rows.find((row, at) => jumps(rows[at - 1], row, rows[0]));
  if (jump)
    findings.note(`The time jumps at epoch ${jump.cell("epoch")}: the run was resumed there, or epochs were removed.`);
  return findings.finish();
}

/** Returns whether this epoch took more than ten times the average of the epochs before it, or whether the clock went backwards. */
function jumps(before: CsvRow | undefined, row: CsvRow, first: CsvRow | undefined): boolean {
  if (before === undefined || first === undefined) return false;
  const [from, to] = [Number(before.cell("time")), Number(row.cell("time"))];
  const epochs = Number(before.cell("epoch")) - Number(first.cell("epoch")) + 1;
  const passed = Number(row.cell("epoch")) - Number(before.cell("epoch"));
  return to < from || to - from > (10 * from * Math.max(passed, 1)) / Math.max(epochs, 1);
}
