import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { LIGHTEVAL_KEY } from "@/lib/readers/results/accepts/lighteval";
import { beginsAsJson } from "./edges";
import { fencedBlocksOf } from "./fenced-blocks";
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
import { parseJson } from "./parse-json";
import { publicName } from "./public-name";

export const about: About = {
  versions:
    "results JSON of LightEval since 2023, and the block of latest results in a data set card, with or without its outer braces",
  reads:
    "Each metric of each task with its standard error; suite and shots from the key; the direction where the configuration of the task states it.",
  leavesOut: "“all”, which is an average over different metrics; the configuration and the machine.",
};

export const reader: Reader = { id: "lighteval", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const blocks =
    beginsAsJson(file) || !file.text.includes("```")
      ? [{ text: file.text, line: 1 }]
      : fencedBlocksOf(file.text).filter(({ text }) => LIGHTEVAL_KEY.test(text));
  if (blocks.length === 0) findings.note("No block of the card contains results.");
  const model = publicName(/evaluation run of model \[([^\]\n]+)\]/.exec(file.text)?.[1] ?? "");
  for (const { text, line } of blocks) {
    const { root, problems } = parseJson(text, { members: true, line });
    for (const { where, message } of problems) findings.problem(where, message);
    if (root !== undefined) readResults(findings, root, model);
  }
  return findings.finish();
}

function readResults(findings: Findings, root: JsonNode, modelOfCard: string): void {
  const inner = memberOf(root, "results");
  const results = inner ?? root;
  const model = publicName(
    stringOf(memberAt(root, "config_general", "model_name")) ??
      stringOf(memberAt(root, "config_general", "model_config", "model_name")) ??
      modelOfCard,
  );
  for (const [key, metrics] of entriesOf(results)) {
    const path = pathTo(inner === undefined ? "" : "results", key);
    if (key === "all") {
      if (metrics.kind === "object")
        findings.leaveOut("average over different metrics (“all”)", "averages over different metrics (“all”)");
    } else if (metrics.kind !== "object")
      findings.problem(
        { line: metrics.line, path },
        `the task is ${describeNode(metrics)}; an object of metrics is needed`,
      );
    else if (!key.includes("|")) findings.leaveOut("part that is not a task", "parts that are not tasks");
    else readTask(findings, root, model, key, metrics, path);
  }
}

function readTask(
  findings: Findings,
  root: JsonNode,
  model: string,
  key: string,
  metrics: JsonNode,
  path: string,
): void {
  const { suite, task, shots } = splitKey(key);
  for (const [metric, node] of entriesOf(metrics)) {
    const where = { line: node.line, path: pathTo(path, metric) };
    if (metric.endsWith("_stderr")) {
      if (memberOf(metrics, metric.slice(0, -"_stderr".length)) === undefined)
        findings.problem(where, "a standard error without its value");
      continue;
    }
    const error = memberOf(metrics, `${metric}_stderr`);
    const printed = printedOf(node);
    if (printed === undefined) findings.problem(where, `the value is ${describeNode(node)}, which is not a number`);
    else
      findings.take(printed, where, {
        model,
        benchmark: task,
        metric,
        spread:
          error?.kind === "number" && /\d/.test(error.text) ? { printed: error.text, kind: "standard-error" } : null,
        direction: directionOf(root, key, suite, task, metric),
        conditions: { shots, suite },
      });
  }
}

/** Splits `harness|arc:challenge|25`, `community|task|0|0` or `gsm8k|0`. The first of the trailing numbers is the number of shots. */
function splitKey(key: string): {
  readonly suite: string | undefined;
  readonly task: string;
  readonly shots: string | undefined;
} {
  const parts = key.split("|");
  let end = parts.length;
  while (end > 1 && /^\d+$/.test(parts[end - 1] as string)) end -= 1;
  const names = parts.slice(0, end);
  return {
    suite: names.length > 1 ? names[0] : undefined,
    task: names.slice(names.length > 1 ? 1 : 0).join("|"),
    shots: parts[end],
  };
}

/** Finds the direction of a metric. The configuration of a task can have a different key from its results, such as `lighteval|gsm8k`. */
function directionOf(root: JsonNode, key: string, suite: string | undefined, task: string, metric: string) {
  const configs = entriesOf(memberOf(root, "config_tasks"));
  const config =
    configs.find(([name]) => name === key) ??
    configs.find(([name]) => name === `${suite}|${task}` || name.split("|")[1] === task);
  const listed = itemsOf(memberOf(config?.[1], "metric")).concat(itemsOf(memberOf(config?.[1], "metrics")));
  const found = listed.find((one) => stringOf(memberOf(one, "metric_name")) === metric);
  const higher = truthOf(memberOf(found, "higher_is_better")) ?? truthOf(memberAt(found, "higher_is_better", metric));
  return higher === undefined ? null : higher ? "higher" : "lower";
}
