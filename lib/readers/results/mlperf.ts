import type { GivenFile, Reader, Reading } from "../reading";
import type { About } from "../registered";
import { beginsAsJson, edgesOf } from "./edges";
import { Findings } from "./findings";
import { readMlperfAccuracy, readMlperfSummary } from "./mlperf-text";
import { readMlperfRecords } from "./mlperf-records";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "MLPerf Inference: summary.json (v5 and v6), accuracy.txt and mlperf_log_summary.txt",
  reads: "Each result under its unit as metric (Tokens/s, Latency (s)), each number of the accuracy text, and rates and latencies of a log.",
  leavesOut: "Names of systems and notes, in which hosts are named; counts. The unit decides which way is better, and the file does not say it.",
};

export const reader: Reader = { id: "mlperf", name: "MLPerf Inference results", accepts, read };

function accepts(file: GivenFile): number {
  const edges = edgesOf(file);
  if (beginsAsJson(file) && /"(?:MlperfModel|SystemName)"\s*:/.test(edges) && /"Units"\s*:/.test(edges)) return 0.95;
  if (/^MLPerf Results Summary\s*$/m.test(edges)) return 0.95;
  return /^\{'[\w-]+': [\d.]+.*\}\s*$/m.test(edges) && /^hash=[0-9a-f]{16,}/m.test(edges) ? 0.9 : 0;
}

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
