import type { GivenFile, Reader, Reading } from "../reading";
import type { About } from "../registered";
import { readEvalResults } from "./eval-results-entries";
import { Findings } from "./findings";
import { parseYaml } from "./yaml-nodes";

export const about: About = {
  versions: "the YAML list of a Hub repository (.eval_results/*.yaml)",
  reads: "Each value with the data set, the task, the date and the notes.",
  leavesOut: "Signatures, accounts and addresses. The file names no metric, no split and no scale: the metric is a fact of the data set, and 20.90 stands beside 0.412.",
};

export const reader: Reader = { id: "eval-results", name: "Hub .eval_results YAML", accepts, read };

function accepts({ name, text }: GivenFile): number {
  const head = text.slice(0, 60_000);
  if (/^\s*-\s+dataset\s*:/m.test(head) && /^\s+task_id\s*:/m.test(head) && /^\s+value\s*:/m.test(head)) return 0.9;
  return /(?:^|\/)\.eval_results\//.test(name) ? 0.8 : 0;
}

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseYaml(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root !== undefined) readEvalResults(findings, root, file);
  return findings.finish();
}
