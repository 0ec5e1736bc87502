import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { baseName } from "./edges";
import { Findings } from "./findings";
import { readHelmStats } from "./helm-stats";
import { readHelmTable } from "./helm-table";
import { itemsOf, memberOf, pathTo } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions:
    "tables of groups (groups/NAME.json, a list, and groups/json/NAME_METRIC.json, one table) and stats.json of a run",
  reads:
    "Each cell with a value, by the benchmark and metric of its header, with the direction where the header states one; each statistic of a run with its split and perturbation.",
  leavesOut:
    "Cells without a value (counted with their reason), columns of general information, counts of a run (num_instances), and means over instances that are missing.",
};

export const reader: Reader = { id: "helm", read };

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  if (memberOf(root, "scenario_spec") !== undefined || memberOf(root, "adapter_spec") !== undefined)
    findings.note(
      "This file describes how a run was set up and contains no result: the results are in stats.json beside it.",
    );
  else if (memberOf(root, "header") !== undefined) readHelmTable(findings, root, "");
  else if (root.kind === "array" && root.items.some((item) => memberOf(item, "header") !== undefined))
    for (const [at, table] of itemsOf(root).entries()) readHelmTable(findings, table, pathTo("", at));
  else if (root.kind === "array") readHelmStats(findings, root, file);
  else
    findings.problem(
      { line: root.line },
      `${baseName(file) || "the text"} is neither a table (header, rows) nor a list of statistics`,
    );
  return findings.finish();
}
