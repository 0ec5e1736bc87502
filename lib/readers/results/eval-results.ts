import type { GivenFile, Reader, Reading } from "../reading";
import type { AboutFormat } from "./about-format";
import { foldersOf } from "./edges";
import { Findings } from "./findings";
import { describeNode, itemsOf, memberOf, pathTo, printedOf, truthOf, type JsonNode } from "./json-node";
import { parseYaml } from "./yaml-nodes";

export const about: AboutFormat = {
  versions: "the YAML list of a Hub repository (.eval_results/*.yaml) and the JSON that its API answers",
  reads: "Each value with the data set, the task, the date and the notes.",
  leavesOut: "Signatures, accounts and addresses. The file names no metric, no split and no scale: the metric is a fact of the data set, and 20.90 stands beside 0.412.",
};

export const reader: Reader = { id: "eval-results", name: "Hub .eval_results YAML", accepts, read };

function accepts({ name, text }: GivenFile): number {
  const head = text.slice(0, 60_000);
  const isYaml = /^\s*-\s+dataset\s*:/m.test(head) && /^\s+task_id\s*:/m.test(head) && /^\s+value\s*:/m.test(head);
  const isAnswer = /"dataset"\s*:\s*\{[^{}]*"task_id"\s*:/.test(head) && /"value"\s*:/.test(head);
  const isShaped = isYaml || isAnswer;
  if (isShaped) return 0.9;
  return /(?:^|\/)\.eval_results\//.test(name) ? 0.8 : 0;
}

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseYaml(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  const folders = foldersOf(file);
  const at = folders.indexOf(".eval_results");
  const model = at > 0 ? (folders[at - 1] ?? "") : "";
  if (model === "") findings.note("The file does not name its model: it is the repository that the file lies in.");
  findings.note("The file names no metric: it is a fact of the data set.");
  if (root.kind === "array") for (const [nth, entry] of itemsOf(root).entries()) readEntry(findings, model, entry, pathTo("", nth));
  else if (root.kind === "object") readEntry(findings, model, root, "");
  else findings.problem({ line: root.line }, `the file is ${describeNode(root)}; a list of results is needed`);
  return findings.finish();
}

function readEntry(findings: Findings, model: string, given: JsonNode, outer: string): void {
  // The API puts what the file says under `data`.
  const inner = memberOf(given, "data");
  const entry = inner ?? given;
  const path = inner === undefined ? outer : pathTo(outer, "data");
  const set = memberOf(entry, "dataset");
  const value = memberOf(entry, "value");
  const where = { line: value?.line ?? entry.line, path: pathTo(path, "value") };
  const printed = printedOf(value);
  if (printed === undefined) return findings.problem(where, `the value is ${describeNode(value)}, which is not a number`);
  findings.take(printed, where, {
    model,
    benchmark: printedOf(memberOf(set, "id")) ?? "",
    metric: "",
    conditions: {
      task: printedOf(memberOf(set, "task_id")),
      "data set revision": printedOf(memberOf(set, "revision")),
      date: printedOf(memberOf(entry, "date")),
      notes: printedOf(memberOf(entry, "notes")),
      verified: truthOf(memberOf(given, "verified")) === true ? "yes" : undefined,
    },
  });
}
