import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { placeIn, readCsvTable } from "./csv-table";
import { baseName } from "./edges";
import { Findings } from "./findings";

export const about: About = {
  versions: "CSV of one scalar, as TensorBoard saves it (Wall time, Step, Value)",
  reads:
    "Each value with its step; the run and the metric from the name of the file; if the step jumps back, the part after the restart is kept separate.",
  leavesOut: "Wall times.",
};

export const reader: Reader = { id: "tensorboard", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { columns, rows, problems } = readCsvTable(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  const [, run = "", tag] = /^run-(.*?)-tag-(.+)\.csv$/i.exec(baseName(file)) ?? [];
  if (tag === undefined)
    findings.note(
      "The file does not name its metric: TensorBoard keeps it in the name of the file (run-RUN-tag-TAG.csv).",
    );
  if (!columns.includes("Step") || !columns.includes("Value"))
    findings.problem({ line: 1 }, "the column Step or Value is missing");
  else {
    let part = 1;
    const parts = rows.map((row, at) => {
      if (at > 0 && Number(row.cell("Step")) < Number(rows[at - 1]?.cell("Step"))) part += 1;
      return part;
    });
    if (part > 1)
      findings.note(`The step jumps back ${part - 1} ${part === 2 ? "time" : "times"}: the run was restarted there.`);
    for (const [at, row] of rows.entries())
      findings.take(row.cell("Value") ?? "", placeIn(row, "Value"), {
        model: run === "." ? "" : run,
        metric: tag ?? "",
        conditions: { step: row.cell("Step"), ...(part > 1 ? { "part after restart": String(parts[at]) } : {}) },
      });
  }
  if (findings.rows.length > 0)
    findings.note("Every logged step is given: the file does not say which one was reported.");
  return findings.finish();
}
