import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { SACREBLEU_SIGNATURE } from "@/lib/readers/results/accepts/sacrebleu";
import { beginsAsJson } from "./edges";
import { fencedBlocksOf } from "./fenced-blocks";
import { Findings } from "./findings";
import { describeNode, entriesOf, itemsOf, memberOf, pathTo, printedOf, stringOf, type JsonNode } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "JSON of sacreBLEU 2: one metric as an object, several as a list, alone or in blocks of a page",
  reads: "The score of each metric with its signature, which states settings and version.",
  leavesOut:
    "The parts of the verbose score. The score is already rounded, by default to one decimal; the file does not say that a lower TER is better.",
};

export const reader: Reader = { id: "sacrebleu", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const blocks = beginsAsJson(file)
    ? [{ text: file.text, line: 1 }]
    : fencedBlocksOf(file.text).filter(({ text }) => SACREBLEU_SIGNATURE.test(text));
  if (blocks.length === 0) findings.note("No block of the page contains a score of sacreBLEU.");
  for (const { text, line } of blocks) {
    const { root, problems } = parseJson(text, { line });
    for (const { where, message } of problems) findings.problem(where, message);
    if (root?.kind === "array")
      for (const [at, score] of itemsOf(root).entries()) readScore(findings, score, pathTo("", at));
    else if (root !== undefined) readScore(findings, root, "");
  }
  return findings.finish();
}

function readScore(findings: Findings, node: JsonNode, path: string): void {
  const score = memberOf(node, "score");
  const where = { line: score?.line ?? node.line, path: pathTo(path, "score") };
  const metric = stringOf(memberOf(node, "name"));
  if (metric === undefined)
    return findings.problem(where, "the score has no name, so it is not clear which metric it belongs to");
  if (score?.kind !== "number")
    return findings.problem(where, `the score is ${describeNode(score)}, which is not a number`);
  for (const [key, other] of entriesOf(node))
    if (other.kind === "number" && key !== "score")
      findings.leaveOut("further number of a score", "further numbers of scores");
  findings.take(score.text, where, {
    metric,
    conditions: { signature: stringOf(memberOf(node, "signature")), version: printedOf(memberOf(node, "version")) },
  });
}
