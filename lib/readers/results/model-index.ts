import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings, quoted } from "./findings";
import { frontMatterOf } from "./front-matter";
import {
  describeNode,
  entriesOf,
  itemsOf,
  memberOf,
  pathTo,
  printedOf,
  stringOf,
  truthOf,
  type JsonNode,
} from "./json-node";
import { markdownTablesOf } from "./markdown-tables";
import { splitPrintedValue } from "./split-printed-value";
import { parseYaml } from "./yaml-nodes";

export const about: About = {
  versions: "the key model-index in the front matter of a model card, as written since 2021",
  reads:
    "Each metric with a number, its id and its name, the data set with configuration and split, and whether the entry is verified.",
  leavesOut:
    "Words in place of a value (NA, WIP, ???), lists and mappings, and the text of the card. No scale is assumed: WERs of 0.2 and 20 look the same.",
};

export const reader: Reader = { id: "model-index", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const front = frontMatterOf(text) ?? { yaml: text, line: 1 };
  const { root, problems } = parseYaml(front.yaml, front.line);
  for (const { where, message } of problems) findings.problem(where, message);
  const index = memberOf(root, "model-index");
  if (root === undefined) return findings.finish();
  if (index === undefined) findings.note("The card has no key model-index; any results are in its text or in a table.");
  else if (index.kind !== "array")
    findings.problem(
      { line: index.line, path: "model-index" },
      `model-index is ${describeNode(index)}; a list of models is needed`,
    );
  for (const [at, model] of itemsOf(index).entries()) readModel(findings, model, pathTo("model-index", at));
  const tables = front.line === 1 ? [] : markdownTablesOf(text);
  if (tables.length > 0)
    findings.note(
      `The text of the card has ${tables.length === 1 ? "a table, which is" : `${tables.length} tables, which are`} not read together with model-index: paste what you need from it.`,
    );
  return findings.finish();
}

function readModel(findings: Findings, model: JsonNode, path: string): void {
  const results = memberOf(model, "results");
  const place = { line: results?.line ?? model.line, path: pathTo(path, "results") };
  if (results?.kind !== "array")
    return findings.problem(place, `results is ${describeNode(results)}; a list is needed`);
  if (results.items.length === 0)
    findings.note(
      "The card names a model but its list of results is empty, as training scripts write it; the numbers, if any, are in the text.",
    );
  for (const [at, result] of results.items.entries()) {
    const here = pathTo(place.path, at);
    if (result.kind !== "object")
      findings.problem(
        { line: result.line, path: here },
        `the result is ${describeNode(result)}; a mapping with task, dataset and metrics is needed`,
      );
    else
      readResult(findings, stringOf(memberOf(model, "name")) ?? printedOf(memberOf(model, "name")) ?? "", result, here);
  }
}

function readResult(findings: Findings, model: string, result: JsonNode, path: string): void {
  const metrics = memberOf(result, "metrics");
  const place = { line: metrics?.line ?? result.line, path: pathTo(path, "metrics") };
  if (metrics?.kind !== "array")
    return findings.problem(place, `metrics is ${describeNode(metrics)}; a list is needed`);
  const set = memberOf(result, "dataset");
  if (set === undefined)
    findings.problem(
      { line: result.line, path: pathTo(path, "dataset") },
      `the entry names no data set (its keys are ${entriesOf(result)
        .map(([key]) => quoted(key))
        .join(", ")})`,
    );
  const conditions = {
    task:
      printedOf(memberOf(memberOf(result, "task"), "name")) ?? printedOf(memberOf(memberOf(result, "task"), "type")),
    "data set": printedOf(memberOf(set, "type")),
    config: printedOf(memberOf(set, "config")),
    split: printedOf(memberOf(set, "split")),
    args: argsOf(memberOf(set, "args")),
    "data set revision": printedOf(memberOf(set, "revision")),
    source: printedOf(memberOf(memberOf(result, "source"), "name")),
  };
  for (const [at, metric] of metrics.items.entries())
    readMetric(findings, metric, pathTo(place.path, at), {
      model,
      benchmark: printedOf(memberOf(set, "name")) ?? conditions["data set"] ?? "",
      conditions,
    });
}

function readMetric(
  findings: Findings,
  node: JsonNode,
  path: string,
  known: { model: string; benchmark: string; conditions: Readonly<Record<string, string | undefined>> },
): void {
  const value = memberOf(node, "value");
  const where = { line: value?.line ?? node.line, path: pathTo(path, "value") };
  const type = printedOf(memberOf(node, "type"));
  const name = printedOf(memberOf(node, "name"));
  const metric = type ?? name ?? "";
  if (value === undefined)
    return findings.problem(
      where,
      `there is no value (the keys are ${
        entriesOf(node)
          .map(([key]) => quoted(key))
          .join(", ") || "none"
      })`,
    );
  const printed = printedOf(value);
  if (printed === undefined)
    return findings.problem(where, `${quoted(metric)} is ${describeNode(value)}, which is not one number`);
  const parts = splitPrintedValue(printed);
  if (parts === null)
    return findings.problem(where, `${quoted(metric)} is ${quoted(printed)}, which is not one number`);
  if (/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(metric) && /[A-Za-z]/.test(metric))
    findings.note(
      `The metric ${quoted(metric)} mixes letters of two scripts, so it is not the metric that it seems to be.`,
    );
  findings.take(parts.value, where, {
    ...known,
    metric,
    unit: parts.unit,
    spread: parts.spread === null ? null : { printed: parts.spread, kind: "not-stated" },
    conditions: {
      ...known.conditions,
      "metric name": name !== undefined && name.toLowerCase() !== metric.toLowerCase() ? name : undefined,
      verified: truthOf(memberOf(node, "verified")) === true ? "yes" : undefined,
      "as printed": parts.marks ? printed : undefined,
    },
  });
}

/** Returns the arguments of a metric as one text: a single word, or pairs such as "date 20220120". */
function argsOf(args: JsonNode | undefined): string | undefined {
  if (args?.kind === "object")
    return entriesOf(args)
      .map(([key, value]) => `${key} ${printedOf(value) ?? ""}`)
      .join(", ");
  return args?.kind === "array" ? args.items.map((one) => printedOf(one) ?? "").join(", ") : printedOf(args);
}
