import type { Findings } from "./findings";
import {
  describeNode,
  entriesOf,
  itemsOf,
  memberAt,
  memberOf,
  pathTo,
  printedOf,
  stringOf,
  type JsonNode,
} from "./json-node";
import { publicName } from "./public-name";

const SPREADS: Readonly<Record<string, "standard-error" | "standard-deviation">> = {
  stderr: "standard-error",
  bootstrap_stderr: "standard-error",
  std: "standard-deviation",
};
const isSpread = (name: string) => /^(?:stderr|bootstrap_stderr|std|var)$/.test(name);

/** Reads the results of a log. Returns the version of Inspect that wrote it, or null if it is not stated. */
export function readInspectLog(findings: Findings, root: JsonNode): string | null {
  const status = stringOf(memberOf(root, "status"));
  const results = memberOf(root, "results");
  const total = printedOf(memberOf(results, "total_samples"));
  const completed = printedOf(memberOf(results, "completed_samples"));
  const limit = printedOf(memberAt(root, "eval", "config", "limit"));
  if (status !== undefined && status !== "success")
    findings.note(`The status of the run is “${status.slice(0, 40)}”: its results cover what was done until then.`);
  if (total !== undefined && completed !== undefined && total !== completed)
    findings.note(`${completed} of ${total} samples were completed.`);
  if (limit !== undefined)
    findings.note(
      `The run was limited to ${limit} samples of a data set of ${printedOf(memberAt(root, "eval", "dataset", "samples")) ?? "unknown size"}.`,
    );
  const set = stringOf(memberAt(root, "eval", "dataset", "name"));
  const task =
    (stringOf(memberAt(root, "eval", "task_display_name")) ?? stringOf(memberAt(root, "eval", "task")) ?? "")
      .split("@")
      .at(-1) ?? "";
  const known = {
    model: publicName(stringOf(memberAt(root, "eval", "model")) ?? ""),
    benchmark: publicName(task),
    conditions: {
      "data set": set === undefined ? undefined : publicName(set),
      status: status === "success" ? undefined : status,
      "samples completed": completed,
      limit,
      epochs: printedOf(memberAt(root, "eval", "config", "epochs")),
    },
  };
  if (results?.kind !== "object")
    findings.note(`The log contains no results (its status is “${status ?? "not stated"}”).`);
  for (const [at, score] of itemsOf(memberOf(results, "scores")).entries())
    readScore(findings, known, score, pathTo("results.scores", at));
  return stringOf(memberAt(root, "eval", "packages", "inspect_ai")) ?? null;
}

type Known = {
  readonly model: string;
  readonly benchmark: string;
  readonly conditions: Readonly<Record<string, string | undefined>>;
};

/** Inspect stores a standard error as a metric of its own. It belongs to the other metric if there is exactly one; with several, nothing says which. */
function readScore(findings: Findings, known: Known, score: JsonNode, path: string): void {
  const metrics = entriesOf(memberOf(score, "metrics")).map(([key, node]) => ({
    key,
    name: stringOf(memberOf(node, "name")) ?? key,
    value: memberOf(node, "value"),
    line: node.line,
  }));
  const values = metrics.filter(({ key, name }) => !isSpread(key) && !isSpread(name));
  const spreads = metrics.filter(({ key, name }) => isSpread(key) || isSpread(name));
  const spread =
    values.length === 1
      ? (spreads.find(({ key }) => key === "stderr") ?? spreads.find(({ key }) => SPREADS[key] !== undefined))
      : undefined;
  for (const one of spreads)
    if (one !== spread)
      findings.leaveOut(
        "standard error or deviation that may belong to several metrics",
        "standard errors or deviations that may belong to several metrics",
      );
  for (const { key, value, line } of values) {
    const where = { line: value?.line ?? line, path: pathTo(pathTo(pathTo(path, "metrics"), key), "value") };
    if (value?.kind !== "number") findings.problem(where, `the value is ${describeNode(value)}, which is not a number`);
    else
      findings.take(value.text, where, {
        ...known,
        metric: key,
        spread:
          spread?.value?.kind === "number" && /\d/.test(spread.value.text)
            ? { printed: spread.value.text, kind: SPREADS[spread.key] ?? "not-stated" }
            : null,
        conditions: {
          ...known.conditions,
          scorer: stringOf(memberOf(score, "name")),
          reducer: stringOf(memberOf(score, "reducer")),
        },
      });
  }
}
