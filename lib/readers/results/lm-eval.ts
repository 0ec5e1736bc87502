import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings } from "./findings";
import {
  describeNode,
  entriesOf,
  itemsOf,
  memberAt,
  memberOf,
  pathTo,
  printedOf,
  stringOf,
  truthOf,
  type JsonNode,
} from "./json-node";
import { splitMetricKey } from "./lm-eval-key";
import { parseJson } from "./parse-json";
import { modelOfArguments, namesAFolder, publicName } from "./public-name";

export const about: About = {
  versions: "0.3 (metric keys without a filter) and 0.4 (“acc,none”), in one file or many",
  reads:
    "Each metric of each task and group, with its filter, standard error, shots, task version, and the direction where the file states one.",
  leavesOut:
    "Shots of groups, which the harness writes as 0; groups a second time; samples, configurations, and everything about the machine.",
};

export const reader: Reader = { id: "lm-eval", read };

/** Keys that hold the name of a row of results, not a metric. */
const NAMES = new Set(["alias", "name", " "]);
const COUNTS = new Set(["sample_len", "sample_count"]);

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  const results = memberOf(root, "results");
  if (root === undefined) return findings.finish();
  if (results?.kind !== "object") {
    findings.problem(
      { line: root.line, path: "results" },
      `results is ${describeNode(results)}; an object of tasks is needed`,
    );
    return findings.finish();
  }
  const groups = memberOf(root, "groups");
  for (const [task, metrics] of entriesOf(results)) readTask(findings, root, "results", task, metrics);
  for (const [task, metrics] of entriesOf(groups)) {
    const same = memberOf(results, task);
    if (same === undefined) readTask(findings, root, "groups", task, metrics);
    else if (!agree(same, metrics))
      findings.problem(
        { line: metrics.line, path: pathTo("groups", task) },
        "the group has different values here than under results; those under results are given",
      );
  }
  const args = stringOf(memberAt(root, "config", "model_args")) ?? "";
  if (namesAFolder(args))
    findings.note("The model is given as a folder on the machine: only the last part of its path is used as its name.");
  return findings.finish(versionOf(root, findings));
}

function readTask(findings: Findings, root: JsonNode, from: string, task: string, metrics: JsonNode): void {
  const path = pathTo(from, task);
  if (metrics.kind !== "object")
    return findings.problem(
      { line: metrics.line, path },
      `the task is ${describeNode(metrics)}; an object of metrics is needed`,
    );
  const isGroup =
    memberAt(root, "groups", task) !== undefined || itemsOf(memberAt(root, "group_subtasks", task)).length > 0;
  const conditions = {
    shots: isGroup ? undefined : shotsOf(findings, root, task),
    "task version": versionOfTask(root, task),
    limit: printedOf(memberAt(root, "config", "limit")),
  };
  if (isGroup && memberAt(root, "n-shot", task) !== undefined)
    findings.note("The shots of groups are not used: the harness writes 0 for a group whose tasks have 5.");
  if (conditions.limit !== undefined)
    findings.note(`The run was limited to ${conditions.limit} examples of each task.`);
  const model = modelOf(root);
  let read = 0;
  for (const [key, node] of entriesOf(metrics)) {
    const where = { line: node.line, path: pathTo(path, key) };
    const { metric, filter, isSpread } = splitMetricKey(key);
    if (NAMES.has(key)) continue;
    if (COUNTS.has(key)) findings.leaveOut("count of examples", "counts of examples");
    else if (isSpread) {
      if (metrics.members.get(filter === null ? metric : `${metric},${filter}`) === undefined)
        findings.problem(where, "a standard error without its value");
    } else {
      read += 1;
      const printed = printedOf(node);
      if (printed === undefined) findings.problem(where, `the value is ${describeNode(node)}, which is not a number`);
      else
        findings.take(printed, where, {
          model,
          benchmark: task,
          metric,
          spread: spreadOf(metrics, metric, filter),
          direction: directionOf(root, task, metric),
          conditions: { ...conditions, filter: filter === "none" ? null : filter },
        });
    }
  }
  if (read === 0)
    findings.leaveOut("group or task without a value of its own", "groups or tasks without a value of their own");
}

function modelOf(root: JsonNode): string {
  const named =
    modelOfArguments(stringOf(memberAt(root, "config", "model_args")) ?? "") ||
    stringOf(memberAt(root, "config", "model_args", "pretrained"));
  return publicName(named || (stringOf(memberOf(root, "model_name")) ?? ""));
}

function spreadOf(metrics: JsonNode, metric: string, filter: string | null) {
  const printed = memberOf(metrics, filter === null ? `${metric}_stderr` : `${metric}_stderr,${filter}`);
  return printed?.kind === "number" && /\d/.test(printed.text)
    ? ({ printed: printed.text, kind: "standard-error" } as const)
    : null;
}

/** Returns the shots of the task itself. The setting of the whole run counts only in 0.3, which states nothing else. */
function shotsOf(findings: Findings, root: JsonNode, task: string): string | undefined {
  const own = printedOf(memberAt(root, "n-shot", task));
  const configured = printedOf(memberAt(root, "configs", task, "num_fewshot"));
  if (own !== undefined && configured !== undefined && own !== configured) {
    findings.problem(
      { path: pathTo("n-shot", task) },
      `${own} shots here and ${configured} in the configuration of the task: the shots are not stated`,
    );
    return undefined;
  }
  return own ?? configured ?? printedOf(memberAt(root, "config", "num_fewshot"));
}

function directionOf(root: JsonNode, task: string, metric: string) {
  const listed = itemsOf(memberAt(root, "configs", task, "metric_list")).find(
    (one) => stringOf(memberOf(one, "metric")) === metric,
  );
  const higher =
    truthOf(memberAt(root, "higher_is_better", task, metric)) ?? truthOf(memberOf(listed, "higher_is_better"));
  return higher === undefined ? null : higher ? "higher" : "lower";
}

function versionOfTask(root: JsonNode, task: string): string | undefined {
  const version = printedOf(memberAt(root, "versions", task));
  return version === "Yaml" || version === "N/A" ? undefined : version;
}

/** Returns the version that the file states, else the one that its keys imply: 0.3 writes keys without a filter. */
function versionOf(root: JsonNode, findings: Findings): string | null {
  const said = stringOf(memberOf(root, "lm_eval_version"));
  if (said !== undefined) return said;
  if (findings.rows.length === 0) return null;
  const isNew = entriesOf(memberOf(root, "results")).some(([, metrics]) =>
    entriesOf(metrics).some(([key]) => splitMetricKey(key).filter !== null),
  );
  return isNew ? "0.4" : "0.3";
}

function agree(one: JsonNode, other: JsonNode): boolean {
  return entriesOf(other).every(([key, node]) => node.kind !== "number" || printedOf(memberOf(one, key)) === node.text);
}
