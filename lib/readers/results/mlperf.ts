import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { beginsAsJson } from "./edges";
import { Findings } from "./findings";
import { readMlperfAccuracy, readMlperfSummary } from "./mlperf-text";
import { readMlperfRecords } from "./mlperf-records";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "MLPerf Inference: summary.json (v5 and v6), accuracy.txt and mlperf_log_summary.txt",
  reads:
    "Each result under its unit as metric (Tokens/s, Latency (s)), each number of the accuracy text, and rates and latencies of a log.",
  leavesOut:
    "Names of systems and notes, which name hosts; counts. Which direction is better depends on the unit, and the file does not say it.",
};

export const reader: Reader = { id: "mlperf", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const isAccuracy = /^\s*\{'/m.test(file.text);
  if (beginsAsJson(file) && !isAccuracy) {
    const { root, problems } = parseJson(file.text);
    for (const { where, message } of problems) findings.problem(where, message);
    return findings.finish(root === undefined ? null : readMlperfRecords(findings, root));
  }
  if (isAccuracy) readMlperfAccuracy(findings, file.text);
  else readMlperfSummary(findings, file.text);
  return findings.finish();
}
