import type { Findings } from "./findings";
import { entriesOf, pathTo } from "./json-node";
import { parseJson } from "./parse-json";
import { isPrintedNumber } from "./printed-number";

/** Reads accuracy.txt: a Python dict on a line of its own, and a line with a hash. */
export function readMlperfAccuracy(findings: Findings, text: string): void {
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (!/^\s*\{'/.test(line)) continue;
    const { root, problems } = parseJson(line, { python: true, line: at + 1 });
    for (const { where, message } of problems) findings.problem(where, message);
    for (const [metric, node] of entriesOf(root)) {
      const where = { line: at + 1, path: pathTo("", metric) };
      if (/^gen_/.test(metric)) findings.leaveOut("count of what was generated", "counts of what was generated");
      else if (node.kind === "number") findings.take(node.text, where, { metric });
      else findings.problem(where, "the value is not a number");
    }
  }
  findings.note("The text names neither the system nor the benchmark.");
}

const LINE = /^\s*([\w.()/ -]+?)\s*:\s*(\S+)\s*$/;
/** Matches rates, and times with their unit in brackets. */
const MEASURE = /(?: per second|^QPS\b.*|\((?:ns|us|ms|s)\))$/i;

/** Reads mlperf_log_summary.txt up to the test parameters, which are not results. */
export function readMlperfSummary(findings: Findings, text: string): void {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => /^Test Parameters Used/.test(line));
  const said = new Map<string, string>();
  for (const [at, line] of lines.slice(0, end < 0 ? lines.length : end).entries()) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    said.set(name, value);
    if (!MEASURE.test(name)) {
      if (isPrintedNumber(value)) findings.leaveOut("other number of the log", "other numbers of the log");
      continue;
    }
    findings.take(
      value,
      { line: at + 1, cell: name },
      {
        metric: name,
        unit: /\((\w+)\)$/.exec(name)?.[1] ?? null,
        conditions: { Scenario: said.get("Scenario"), Mode: said.get("Mode") },
      },
    );
  }
  const validity = said.get("Result is");
  if (validity !== undefined) findings.note(`The log calls its result ${validity.slice(0, 20)}.`);
  if (findings.rows.length === 0) findings.note("The log contains neither a rate nor a latency.");
}
