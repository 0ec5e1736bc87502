import type { GivenFile, Reader, Reading, Spread } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { EVERY_EVAL_EVER_UNITS } from "./every-eval-ever-units";
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
import { parseJson, type ParsedJson } from "./parse-json";

export const about: About = {
  versions: "0.2 and 0.3 of the schema",
  reads:
    "Each score with its metric, direction, unit, uncertainty, number of samples, and who evaluated, of one record, a list of records, or one on each line. Of the details: spread, spread_kind and condition:NAME, as this site writes them.",
  leavesOut: "Bounds of a metric, addresses, time stamps, and other details that the schema leaves free.",
};

export const reader: Reader = { id: "every-eval-ever", read };

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const versions = new Set<string>();
  for (const { root, problems } of recordsIn(text)) {
    for (const { where, message } of problems) findings.problem(where, message);
    if (root?.kind === "array")
      for (const [at, record] of root.items.entries()) readRecord(findings, record, versions, pathTo("", at));
    else if (root !== undefined) readRecord(findings, root, versions, "");
  }
  return findings.finish(versions.size === 1 ? ([...versions][0] ?? null) : null);
}

/** Parses a file that is one JSON value, or one JSON value per line. */
function recordsIn(text: string): readonly ParsedJson[] {
  const lines = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [{ line, at }]));
  const isByLine = lines.length > 1 && lines.every(({ line }) => /^\uFEFF?\s*\{.*\}\s*$/.test(line));
  return isByLine ? lines.map(({ line, at }) => parseJson(line, { line: at + 1 })) : [parseJson(text)];
}

function readRecord(findings: Findings, root: JsonNode, versions: Set<string>, path: string): void {
  const version = stringOf(memberOf(root, "schema_version"));
  if (version !== undefined) versions.add(version);
  const results = memberOf(root, "evaluation_results");
  if (results === undefined && memberOf(root, "benchmarks") !== undefined)
    findings.note(
      "This is the answer of a leaderboard, from which a record could be made, but it is not a record: it has no evaluation_results, so nothing in it is read.",
    );
  else if (results?.kind !== "array")
    findings.problem(
      { line: root.line, path: pathTo(path, "evaluation_results") },
      `evaluation_results is ${describeNode(results)}; a list is needed`,
    );
  for (const [at, result] of itemsOf(results).entries())
    readResult(findings, root, result, pathTo(pathTo(path, "evaluation_results"), at));
}

function readResult(findings: Findings, root: JsonNode, result: JsonNode, path: string): void {
  const score = memberAt(result, "score_details", "score");
  const where = { line: score?.line ?? result.line, path: pathTo(pathTo(path, "score_details"), "score") };
  const printed = printedOf(score);
  if (printed === undefined)
    return findings.problem(where, `the score is ${describeNode(score)}, which is not a number`);
  const config = memberOf(result, "metric_config");
  const name = stringOf(memberOf(result, "evaluation_name")) ?? "";
  const lower = truthOf(memberOf(config, "lower_is_better"));
  const details = memberAt(result, "score_details", "details");
  const uncertainty = memberAt(result, "score_details", "uncertainty");
  findings.take(printed, where, {
    model: stringOf(memberAt(root, "model_info", "name")) ?? "",
    benchmark: name,
    // Older records repeat the name of the evaluation as the name of the metric; the kind of the metric says more.
    metric:
      [
        stringOf(memberOf(config, "metric_name")),
        stringOf(memberOf(config, "metric_kind")),
        stringOf(memberOf(config, "metric_id")),
      ].find((one) => one !== undefined && one !== name) ?? name,
    direction: lower === undefined ? null : lower ? "lower" : "higher",
    unit: signOf(stringOf(memberOf(config, "metric_unit"))),
    spread: spreadIn(details) ?? spreadOf(uncertainty),
    conditions: {
      "data set": stringOf(memberAt(result, "source_data", "dataset_name")),
      hf_split: stringOf(memberAt(result, "source_data", "hf_split")),
      "evaluator relationship": stringOf(memberAt(root, "source_metadata", "evaluator_relationship")),
      "source type": stringOf(memberAt(root, "source_metadata", "source_type")),
      samples: printedOf(memberOf(uncertainty, "num_samples")),
      ...Object.fromEntries(
        entriesOf(details).flatMap(([key, node]) =>
          key.startsWith(CONDITION) ? [[key.slice(CONDITION.length), printedOf(node)]] : [],
        ),
      ),
    },
  });
}

const CONDITION = "condition:";

/** Returns "%" for "percent"; any other unit unchanged. */
const signOf = (unit: string | undefined) =>
  Object.entries(EVERY_EVAL_EVER_UNITS).find(([, name]) => name === unit)?.[0] ?? unit ?? null;

/** Returns the spread as the source prints it, stored next to values computed from it; null if there is none. */
function spreadIn(details: JsonNode | undefined): Spread | null {
  const printed = stringOf(memberOf(details, "spread"));
  const kind = stringOf(memberOf(details, "spread_kind"));
  return printed !== undefined && isSpreadKind(kind) ? { printed, kind } : null;
}

const isSpreadKind = (kind: string | undefined): kind is Spread["kind"] =>
  ["standard-deviation", "standard-error", "interval-95", "not-stated"].includes(kind ?? "");

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
