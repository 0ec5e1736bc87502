import { closeSync, openSync, statSync, writeSync } from "node:fs";

const METRICS = ["0.3", "0.4", "0.5"];
const LINES_AT_ONCE = 10_000;

/** Writes a CSV of runs with one result of a benchmark per row, padded with notes to about the given megabytes. Returns its bytes. */
export function writeRuns(file: string, benchmark: string, rows: number, megabytes: number): number {
  const lineOf = (at: number, note: string) =>
    `Model ${at % 50},"${benchmark}",${[96, 192, 336, 720][at % 4]},96,${METRICS[at % 3]}${String(at % 997).padStart(3, "0")},${at}${note}`;
  const note = "n".repeat(Math.max(0, Math.floor((megabytes * 1e6) / rows) - lineOf(rows - 1, "").length - 2));
  const open = openSync(file, "w");
  try {
    writeSync(open, `model,dataset,pred_len,look_back,MSE,seed${note === "" ? "" : ",note"}\n`);
    for (let from = 0; from < rows; from += LINES_AT_ONCE)
      writeSync(
        open,
        Array.from(
          { length: Math.min(LINES_AT_ONCE, rows - from) },
          (_, at) => `${lineOf(from + at, note === "" ? "" : `,${note}`)}\n`,
        ).join(""),
      );
  } finally {
    closeSync(open);
  }
  return statSync(file).size;
}
