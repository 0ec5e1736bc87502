import type { Findings } from "./findings";
import { describeNode, entriesOf, itemsOf, memberOf, pathTo, printedOf, stringOf, type JsonNode } from "./json-node";

const KEPT = [
  "Organization",
  "Division",
  "Availability",
  "Scenario",
  "accelerator_model_name",
  "total_accelerators",
  "weight_data_types",
  "framework",
];
const ACCURACY = /([A-Za-z][\w.@-]*):\s*(\S+)(?:\s+|$)/y;

/** Reads summary.json: an object with the keys "0", "1" and so on. Returns the version of the round if all records agree, else null. */
export function readMlperfRecords(findings: Findings, root: JsonNode): string | null {
  const records =
    root.kind === "array"
      ? itemsOf(root).map((record, at) => [pathTo("", at), record] as const)
      : entriesOf(root).map(([key, record]) => [pathTo("", key), record] as const);
  for (const [path, record] of records) readRecord(findings, record, path);
  if (findings.rows.some(({ conditions }) => conditions.inferred === "1"))
    findings.note("The file does not explain the origin of records with inferred 1.");
  const versions = new Set(records.map(([, record]) => stringOf(memberOf(record, "version")) ?? ""));
  return versions.size === 1 ? ([...versions][0] ?? "") || null : null;
}

function readRecord(findings: Findings, record: JsonNode, path: string): void {
  if (record.kind !== "object")
    return findings.problem({ line: record.line, path }, `the record is ${describeNode(record)}; an object is needed`);
  const known = {
    model: stringOf(memberOf(record, "Platform")) ?? "",
    benchmark: stringOf(memberOf(record, "Model")) ?? stringOf(memberOf(record, "MlperfModel")) ?? "",
    conditions: {
      ...Object.fromEntries(KEPT.map((key) => [key, printedOf(memberOf(record, key))])),
      inferred: printedOf(memberOf(record, "inferred")) === "0" ? undefined : printedOf(memberOf(record, "inferred")),
    },
  };
  const result = memberOf(record, "Result");
  const units = stringOf(memberOf(record, "Units"));
  const where = { line: result?.line ?? record.line, path: pathTo(path, "Result") };
  if (units === undefined) findings.problem(where, "the record states no units, so it is not clear what its result is");
  else if (result?.kind !== "number")
    findings.problem(where, `the result is ${describeNode(result)}, which is not a number`);
  else
    findings.take(result.text, where, { ...known, metric: units, unit: /\(([^()]+)\)\s*$/.exec(units)?.[1] ?? units });
  const accuracy = memberOf(record, "Accuracy");
  if (accuracy !== undefined && printedOf(accuracy) !== undefined)
    readAccuracy(findings, known, printedOf(accuracy) as string, {
      line: accuracy.line,
      path: pathTo(path, "Accuracy"),
    });
}

/** Reads several numbers from one text: `ROUGE1: 44.51  ROUGE2: 22.16`. */
function readAccuracy(
  findings: Findings,
  known: { model: string; benchmark: string; conditions: Readonly<Record<string, string | undefined>> },
  text: string,
  where: { line: number; path: string },
): void {
  const pairs: [string, string][] = [];
  for (ACCURACY.lastIndex = 0; ACCURACY.lastIndex < text.length; ) {
    const found = ACCURACY.exec(text);
    if (found === null)
      return findings.problem(
        where,
        `the accuracy is “${text.slice(0, 60)}”; names and numbers are needed, as in ROUGE1: 44.51`,
      );
    pairs.push([found[1] as string, found[2] as string]);
  }
  for (const [metric, value] of pairs) findings.take(value, where, { ...known, metric });
}
