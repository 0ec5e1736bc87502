import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings } from "./findings";
import { markdownTablesOf, type MarkdownTable } from "./markdown-tables";

export const about: About = {
  versions: "summary.md of Nixtla's experiments: per experiment a table of its settings and one of results",
  reads:
    "Each metric of each model, with the horizon, frequency, season and windows of the table above, and total_time as a metric of its own.",
  leavesOut: "Tables of another shape. Scales: a MAPE of 0.027 is printed as it is.",
};

export const reader: Reader = { id: "nixtla", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const lines = text.split(/\r\n?|\n/);
  let settings: { readonly benchmark: string; readonly values: Readonly<Record<string, string>> } = {
    benchmark: "",
    values: {},
  };
  for (const table of markdownTablesOf(text)) {
    const benchmark = headingAbove(lines, table.line);
    if (settings.benchmark !== benchmark) settings = { benchmark, values: {} };
    if (table.header[0] === "variable") settings = { benchmark, values: settingsOf(table) };
    else if (table.header[0] === "metric") readTable(findings, table, settings);
    else findings.leaveOut("table of another shape", "tables of another shape");
  }
  return findings.finish();
}

/** Includes the number of the experiment, because several experiments use one data set. */
const HEADING = /^##+ (Experiment \d+: .+?)\s*$/;

function headingAbove(lines: readonly string[], line: number): string {
  return HEADING.exec(lines.slice(0, line - 1).findLast((one) => HEADING.test(one)) ?? "")?.[1] ?? "";
}

const settingsOf = ({ rows }: MarkdownTable) =>
  Object.fromEntries(rows.map(({ cells }) => [(cells[0] ?? "").trim(), (cells[1] ?? "").trim()]));

function readTable(
  findings: Findings,
  { header, rows }: MarkdownTable,
  { benchmark, values }: { readonly benchmark: string; readonly values: Readonly<Record<string, string>> },
): void {
  const models = header.slice(1);
  const said = (name: string) => (Object.hasOwn(values, name) && values[name] !== "None" ? values[name] : undefined);
  for (const [at, { line, cells }] of rows.entries()) {
    if (cells.length !== header.length) {
      findings.problem(
        { line, cell: `row ${at + 1}` },
        `the row has ${cells.length} cells under a header of ${header.length}, so it is not read`,
      );
      continue;
    }
    for (const [nth, model] of models.entries())
      findings.take(
        (cells[nth + 1] ?? "").trim(),
        { line, cell: `row ${at + 1}, column ${model}` },
        {
          model,
          benchmark: benchmark.replace(/^Experiment \d+: /, ""),
          metric: (cells[0] ?? "").trim(),
          conditions: {
            horizon: said("h"),
            frequency: said("freq"),
            "season length": said("season_length"),
            level: said("level"),
            windows: said("n_windows"),
            experiment: /^Experiment (\d+)/.exec(benchmark)?.[1],
          },
        },
      );
  }
}
