import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { GIFT_EVAL_PREFIX } from "@/lib/readers/results/accepts/gift-eval";
import { placeIn, readCsvTable } from "./csv-table";
import { beginsAsJson } from "./edges";
import { Findings } from "./findings";
import { memberOf, printedOf } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "all_results.csv with columns in any order, with or without index and domain, and config.json",
  reads: "Each metric of each data set, frequency and term, by its whole name (MASE[0.5]).",
  leavesOut:
    "Domain and number of variates, which belong to the data set. Horizon and windows are not in the file; config.json contains no result, but what it says about leaked test data is reported.",
};

export const reader: Reader = { id: "gift-eval", read };

/** Matches a mantissa of at most six digits with a large exponent, as spreadsheets write it: 6.29575E+12. */
const CUT = /^\d\.\d{1,5}E\+\d+$/;

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  if (beginsAsJson(file)) {
    readConfig(findings, file);
    return findings.finish();
  }
  const { columns, rows, problems } = readCsvTable(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  const metrics = columns.filter((column) => column.startsWith(GIFT_EVAL_PREFIX));
  let cut: string | undefined;
  if (metrics.length === 0 || !columns.includes("dataset"))
    findings.problem({ line: 1 }, "there is no column dataset, or none whose name begins with eval_metrics/");
  else
    for (const row of rows) {
      const benchmark = row.cell("dataset") ?? "";
      const [, frequency, term, ...more] = benchmark.split("/");
      const conditions = more.length === 0 && term !== undefined ? { frequency, term } : {};
      for (const column of metrics) {
        const printed = row.cell(column) ?? "";
        cut ??= CUT.test(printed) ? printed : undefined;
        if (printed === "")
          findings.problem(placeIn(row, column), `${column.slice(GIFT_EVAL_PREFIX.length)} of ${benchmark} is empty`);
        else
          findings.take(printed, placeIn(row, column), {
            model: row.cell("model") ?? "",
            benchmark,
            metric: column.slice(GIFT_EVAL_PREFIX.length),
            conditions,
          });
      }
    }
  findings.noteColumns(
    columns.filter((column) => !metrics.includes(column) && column !== "dataset" && column !== "model"),
  );
  if (cut !== undefined)
    findings.note(`Values such as ${cut} were saved by a spreadsheet, which keeps six digits of them.`);
  const models = new Set(findings.rows.map(({ model }) => model));
  if (models.size > 1)
    findings.note(`The file has ${models.size} names of models: ${[...models].slice(0, 4).join(", ")}.`);
  return findings.finish();
}

function readConfig(findings: Findings, { text }: GivenFile): void {
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return;
  const said = [
    ["the model", "model"],
    ["its type", "model_type"],
    ["leaked test data", "testdata_leakage"],
  ].flatMap(([words, key]) =>
    printedOf(memberOf(root, key as string)) === undefined
      ? []
      : [`${words}: ${printedOf(memberOf(root, key as string))}`],
  );
  findings.note(
    `This file describes a model and contains no result: the results are in the CSV file beside it. It states ${said.join(", ") || "neither model nor type"}.`,
  );
}
