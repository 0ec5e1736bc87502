import type { GivenFile, Reader, Reading, Spread } from "../reading";
import type { About } from "../registered";
import { beginsAsJson, edgesOf } from "./edges";
import { Findings } from "./findings";
import { describeNode, itemsOf, memberAt, memberOf, pathTo, printedOf, stringOf, truthOf, type JsonNode } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "0.2 and 0.3 of the schema",
  reads: "Each score with its metric, direction, unit, uncertainty, number of samples, and who evaluated.",
  leavesOut: "Bounds of a metric, addresses, time stamps, and details that the schema leaves free.",
};

export const reader: Reader = { id: "every-eval-ever", name: "EvalEval “every eval ever” record JSON", accepts, read };

function accepts(file: GivenFile): number {
  if (!beginsAsJson(file)) return 0;
  const edges = edgesOf(file);
  if (/"evaluation_results"\s*:/.test(edges) && /"score_details"\s*:|"metric_config"\s*:|"evaluation_id"\s*:/.test(edges)) return 0.95;
  return /"source_url"\s*:/.test(edges) && /"benchmarks"\s*:/.test(edges) && /"benchmark_id"\s*:/.test(edges) ? 0.6 : 0;
}

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  const results = memberOf(root, "evaluation_results");
  if (results === undefined && memberOf(root, "benchmarks") !== undefined)
    findings.note("This is the answer of a leaderboard, from which a record can be made, and no record: it has no evaluation_results, so nothing of it is read.");
  else if (results?.kind !== "array") findings.problem({ line: root.line, path: "evaluation_results" }, `evaluation_results is ${describeNode(results)}; a list is needed`);
  for (const [at, result] of itemsOf(results).entries()) readResult(findings, root, result, pathTo("evaluation_results", at));
  return findings.finish(stringOf(memberOf(root, "schema_version")) ?? null);
}

function readResult(findings: Findings, root: JsonNode, result: JsonNode, path: string): void {
  const score = memberAt(result, "score_details", "score");
  const where = { line: score?.line ?? result.line, path: pathTo(pathTo(path, "score_details"), "score") };
  const printed = printedOf(score);
  if (printed === undefined) return findings.problem(where, `the score is ${describeNode(score)}, which is not a number`);
  const config = memberOf(result, "metric_config");
  const name = stringOf(memberOf(result, "evaluation_name")) ?? "";
  const lower = truthOf(memberOf(config, "lower_is_better"));
  const uncertainty = memberAt(result, "score_details", "uncertainty");
  findings.take(printed, where, {
    model: stringOf(memberAt(root, "model_info", "name")) ?? "",
    benchmark: name,
    // Older records repeat the name of the evaluation as that of the metric; its kind says more.
    metric: [stringOf(memberOf(config, "metric_name")), stringOf(memberOf(config, "metric_kind")), stringOf(memberOf(config, "metric_id"))].find((one) => one !== undefined && one !== name) ?? name,
    direction: lower === undefined ? null : lower ? "lower" : "higher",
    unit: stringOf(memberOf(config, "metric_unit")) ?? null,
    spread: spreadOf(uncertainty),
    conditions: {
      "data set": stringOf(memberAt(result, "source_data", "dataset_name")),
      "hf_split": stringOf(memberAt(result, "source_data", "hf_split")),
      "evaluator relationship": stringOf(memberAt(root, "source_metadata", "evaluator_relationship")),
      "source type": stringOf(memberAt(root, "source_metadata", "source_type")),
      samples: printedOf(memberOf(uncertainty, "num_samples")),
    },
  });
}

function spreadOf(uncertainty: JsonNode | undefined): Spread | null {
  const numberAt = (...keys: readonly string[]) => {
    const node = memberAt(uncertainty, ...keys);
    return node?.kind === "number" && /\d/.test(node.text) ? node.text : undefined;
  };
  const error = numberAt("standard_error", "value") ?? numberAt("standard_error");
  if (error !== undefined) return { printed: error, kind: "standard-error" };
  const deviation = numberAt("standard_deviation");
  if (deviation !== undefined) return { printed: deviation, kind: "standard-deviation" };
  const lower = numberAt("confidence_interval", "lower");
  const upper = numberAt("confidence_interval", "upper");
  if (lower === undefined || upper === undefined) return null;
  const isUsual = ["0.95", "95", "95.0"].includes(numberAt("confidence_interval", "confidence_level") ?? "");
  return { printed: `[${lower}, ${upper}]`, kind: isUsual ? "interval-95" : "not-stated" };
}
