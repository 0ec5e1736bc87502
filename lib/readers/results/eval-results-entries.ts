import type { GivenFile } from "@/lib/readers/reading";
import { foldersOf } from "./edges";
import type { Findings } from "./findings";
import { describeNode, itemsOf, memberOf, pathTo, printedOf, truthOf, type JsonNode } from "./json-node";

/** Reads evaluation results of the Hub, both from the file in a repository and from the response of its API. */
export function readEvalResults(findings: Findings, root: JsonNode, file: GivenFile): void {
  const folders = foldersOf(file);
  const at = folders.indexOf(".eval_results");
  const model = at > 0 ? (folders[at - 1] ?? "") : "";
  if (model === "") findings.note("The file does not name its model: it is the repository that contains the file.");
  findings.note("The file does not name a metric: the data set determines it.");
  if (root.kind === "array")
    for (const [nth, entry] of itemsOf(root).entries()) readEntry(findings, model, entry, pathTo("", nth));
  else if (root.kind === "object") readEntry(findings, model, root, "");
  else findings.problem({ line: root.line }, `the file is ${describeNode(root)}; a list of results is needed`);
}

function readEntry(findings: Findings, model: string, given: JsonNode, outer: string): void {
  // The API puts the content of the file under `data`.
  const inner = memberOf(given, "data");
  const entry = inner ?? given;
  const path = inner === undefined ? outer : pathTo(outer, "data");
  const set = memberOf(entry, "dataset");
  const value = memberOf(entry, "value");
  const where = { line: value?.line ?? entry.line, path: pathTo(path, "value") };
  const printed = printedOf(value);
  if (printed === undefined)
    return findings.problem(where, `the value is ${describeNode(value)}, which is not a number`);
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
