import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { Findings } from "./findings";
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
import { parseJson } from "./parse-json";

export const about: About = {
  versions:
    "results of ClickBench (43 queries of three runs) and of its benchmark of versions (six runs, load times by data set)",
  reads: "The time of each query in each run, load time, data size and the throughput of concurrent clients.",
  leavesOut:
    "Missing times (null, counted). The hot time is the smaller of the second and third run by convention, not a number in the file, so it is not computed here.",
};

export const reader: Reader = { id: "clickbench", read };

const WHOLE = ["load_time", "data_size", "concurrent_qps", "concurrent_error_ratio"];

function read({ text }: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  const result = memberOf(root, "result");
  if (memberOf(root, "error") !== undefined && result === undefined) {
    findings.note("The file has an error in place of results: the benchmark did not run.");
    return findings.finish();
  }
  const known = {
    model: stringOf(memberOf(root, "system")) ?? "",
    configuration: configurationOf(root),
    benchmark: "ClickBench",
  };
  const conditions = {
    date: stringOf(memberOf(root, "date")),
    tuned: stringOf(memberOf(root, "tuned")),
    hardware: stringOf(memberOf(root, "hardware")),
  };
  for (const metric of WHOLE) readWhole(findings, { ...known, conditions }, metric, memberOf(root, metric));
  for (const [key, node] of entriesOf(root))
    if (node.kind === "number" && key !== "cluster_size" && !WHOLE.includes(key))
      findings.leaveOut("number of another name", "numbers of other names");
  if (result?.kind !== "array")
    findings.problem(
      { line: root.line, path: "result" },
      `result is ${describeNode(result)}; a list of queries is needed`,
    );
  const queries = itemsOf(result);
  for (const [at, query] of queries.entries()) {
    const path = pathTo("result", at);
    if (query.kind !== "array")
      findings.problem({ line: query.line, path }, `the query is ${describeNode(query)}; a list of times is needed`);
    for (const [nth, run] of itemsOf(query).entries()) {
      const where = { line: run.line, path: pathTo(path, nth) };
      if (run.kind === "word" && truthOf(run) === undefined)
        findings.leaveOut("missing time (null)", "missing times (null)");
      else if (run.kind !== "number")
        findings.problem(where, `the time is ${describeNode(run)}, which is not a number`);
      else
        findings.take(run.text, where, {
          ...known,
          metric: "result",
          conditions: { ...conditions, query: String(at + 1), run: String(nth + 1) },
        });
    }
  }
  if (result?.kind === "array" && queries.length !== 43)
    findings.note(`The file has ${queries.length} queries; ClickBench has 43.`);
  if (
    findings.rows.some(({ metric, value }) => metric === "result" && (value.startsWith("-") || /^0*\.?0*$/.test(value)))
  )
    findings.note("Some times are zero or less, as the file prints them.");
  return findings.finish(stringOf(memberOf(root, "kind")) ?? null);
}

function configurationOf(root: JsonNode): string {
  const size = printedOf(memberOf(root, "cluster_size"));
  return [
    stringOf(memberOf(root, "actual_version")),
    stringOf(memberOf(root, "machine")),
    size === undefined ? undefined : `cluster size ${size}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Reads one number, or one number per data set. */
function readWhole(
  findings: Findings,
  known: {
    model: string;
    configuration: string;
    benchmark: string;
    conditions: Readonly<Record<string, string | undefined>>;
  },
  metric: string,
  node: JsonNode | undefined,
): void {
  if (node === undefined || (node.kind === "word" && truthOf(node) === undefined)) return;
  if (node.kind === "number") findings.take(node.text, { line: node.line, path: metric }, { ...known, metric });
  else if (node.kind === "object")
    for (const [set, one] of entriesOf(node)) {
      const where = { line: one.line, path: pathTo(metric, set) };
      if (one.kind === "number")
        findings.take(one.text, where, { ...known, metric, conditions: { ...known.conditions, "data set": set } });
      else findings.problem(where, `${metric} is ${describeNode(one)}, which is not a number`);
    }
  else findings.problem({ line: node.line, path: metric }, `${metric} is ${describeNode(node)}, which is not a number`);
}
