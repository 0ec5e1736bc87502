import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings } from "./findings";
import { describeNode, entriesOf, pathTo, printedOf } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "aggregate metrics of GluonTS as JSON, whole or a part of it without the outer braces",
  reads: "Each metric by its whole name (wQuantileLoss[0.1]).",
  leavesOut:
    "Sums and counts of the data (abs_target_sum, seasonal_error), which are not scores. Model and data set, which the file does not name.",
};

export const reader: Reader = { id: "gluonts", read };

const NO_SCORE = /^(?:abs_target_(?:sum|mean)|num_masked_target_values|seasonal_error|item_id|forecast_start)$/;

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(text, { members: true });
  for (const { where, message } of problems) findings.problem(where, message);
  if (root !== undefined && root.kind !== "object")
    findings.problem({ line: root.line }, `the file is ${describeNode(root)}; an object of metrics is needed`);
  for (const [metric, node] of entriesOf(root)) {
    const where = { line: node.line, path: pathTo("", metric) };
    const printed = printedOf(node);
    if (NO_SCORE.test(metric)) findings.leaveOut("sum or count of the data", "sums or counts of the data");
    else if (printed === undefined)
      findings.problem(where, `the value is ${describeNode(node)}, which is not a number`);
    else findings.take(printed, where, { metric });
  }
  findings.note("The file names neither its model nor its data set.");
  return findings.finish();
}
