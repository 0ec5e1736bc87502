import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { readEvalResults } from "./eval-results-entries";
import { Findings } from "./findings";
import { parseJson } from "./parse-json";

export const about: About = {
  versions:
    "what the API of the Hub answers about the evaluation results of a repository: `{filename, verified, data}`, one or a list",
  reads: "Each value with the data set, the task, the date, the notes, and whether it is verified.",
  leavesOut: "Signatures, accounts, addresses and pull requests. The answer names no metric, no split and no scale.",
};

export const reader: Reader = { id: "eval-results-answer", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root !== undefined) readEvalResults(findings, root, file);
  return findings.finish();
}
