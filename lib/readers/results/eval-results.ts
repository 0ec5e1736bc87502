import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readEvalResults } from "./eval-results-entries";
import { Findings } from "./findings";
import { parseYaml } from "./yaml-nodes";

export const about: About = {
  versions: "the YAML list of a Hub repository (.eval_results/*.yaml)",
  reads: "Each value with the data set, the task, the date and the notes.",
  leavesOut:
    "Signatures, accounts and addresses. The file names no metric, split or scale: the data set determines the metric, and 20.90 appears beside 0.412.",
};

export const reader: Reader = { id: "eval-results", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseYaml(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root !== undefined) readEvalResults(findings, root, file);
  return findings.finish();
}
