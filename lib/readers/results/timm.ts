import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { placeIn, readCsvTable, type CsvRow } from "./csv-table";
import { baseName } from "./edges";
import { Findings } from "./findings";

export const about: About = {
  versions: "results-*.csv and benchmark-*.csv of timm, columns in any order",
  reads:
    "top1, top1_err, top5 and top5_err of each model at each image size; from benchmark files, throughput and step time, with batch size.",
  leavesOut:
    "Differences from another file (top1_diff, rank_diff), which are not results of a model. The data set, or the hardware, is only in the name of the file.",
};

export const reader: Reader = { id: "timm", read };

const SCORES = /^(?:top[15](?:_err)?|(?:infer|train)_(?:samples_per_sec|step_time))$/;
/** Columns that describe the model instead of a score. */
const STATED = new Set([
  "model",
  "img_size",
  "infer_img_size",
  "train_img_size",
  "param_count",
  "crop_pct",
  "interpolation",
  "infer_batch_size",
  "train_batch_size",
  "infer_gmacs",
]);
const DIFFERENCES = /^(?:top[15]_diff|rank_diff)$/;

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { columns, rows, problems } = readCsvTable(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  const name = baseName(file).replace(/\.csv$/i, "");
  const benchmark = /^results-(.+)$/.exec(name)?.[1] ?? "";
  const setup = /^benchmark-(.+)$/.exec(name)?.[1];
  const scores = columns.filter((column) => SCORES.test(column));
  if (benchmark === "" && setup === undefined)
    findings.note("The file does not name its data set: timm keeps it in the name of the file (results-imagenet.csv).");
  if (scores.length === 0 || !columns.includes("model"))
    findings.problem(
      { line: 1 },
      "there is no column model, or no column with a score (top1, top5, infer_samples_per_sec …)",
    );
  else for (const row of rows) readRow(findings, row, { benchmark, setup, scores });
  findings.noteColumns(
    columns.filter((column) => !SCORES.test(column) && !DIFFERENCES.test(column) && !STATED.has(column)),
  );
  findings.leaveOut(
    "difference from another file",
    "differences from another file",
    columns.filter((column) => DIFFERENCES.test(column)).length * rows.length,
  );
  return findings.finish();
}

function readRow(
  findings: Findings,
  row: CsvRow,
  { benchmark, setup, scores }: { benchmark: string; setup: string | undefined; scores: readonly string[] },
): void {
  const size = row.cell("img_size") ?? row.cell("infer_img_size") ?? row.cell("train_img_size");
  const conditions = {
    img_size: size,
    param_count: row.cell("param_count"),
    crop_pct: row.cell("crop_pct"),
    interpolation: row.cell("interpolation"),
    setup,
    infer_batch_size: row.cell("infer_batch_size"),
    train_batch_size: row.cell("train_batch_size"),
    infer_gmacs: row.cell("infer_gmacs"),
  };
  for (const metric of scores) {
    const printed = row.cell(metric) ?? "";
    if (printed === "")
      findings.problem(
        placeIn(row, metric),
        `${metric} is empty: the run of ${row.cell("model") ?? "the model"} may have failed`,
      );
    else
      findings.take(printed, placeIn(row, metric), {
        model: row.cell("model") ?? "",
        configuration: size === undefined || size === "" ? "" : `img_size ${size}`,
        benchmark,
        metric,
        conditions,
      });
  }
}
