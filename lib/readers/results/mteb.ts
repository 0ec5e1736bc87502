import type { GivenFile, Reader, Reading } from "@/lib/readers/reading";
import type { About } from "@/lib/readers/registered";
import { baseName, foldersOf } from "./edges";
import { Findings, quoted } from "./findings";
import { describeNode, entriesOf, itemsOf, memberOf, pathTo, printedOf, stringOf, type JsonNode } from "./json-node";
import { parseJson } from "./parse-json";

export const about: About = {
  versions: "task files with `scores` (since 1.11) and the old layout with splits at the top; bare NaN is read past",
  reads:
    "main_score and every other metric of each split and subset, named as in the file; in the old layout by its keys (cos_sim.spearman).",
  leavesOut:
    "nauc values, values within lists and objects, information about the machine, and times. No average over subsets is computed, and the file does not say which metric main_score is.",
};

export const reader: Reader = { id: "mteb", read };

/** Entries that are not scores: the machine and the durations of speed tasks, and nAUC values. */
const NO_SCORE = /^(?:nauc|num_gpus$|physical_cores$|total_cores$|evaluation_time$|time_)/;

function read(file: GivenFile): Reading {
  const findings = new Findings(reader.id);
  const { root, problems } = parseJson(file.text);
  for (const { where, message } of problems) findings.problem(where, message);
  if (root === undefined) return findings.finish();
  const task = stringOf(memberOf(root, "task_name")) ?? stringOf(memberOf(root, "mteb_dataset_name"));
  if (task === undefined && memberOf(root, "n_parameters") !== undefined) {
    findings.note(
      "This file describes a model (its size, its licence, its training data) and contains no result: the results are in the files of the tasks beside it.",
    );
    return findings.finish();
  }
  const { model, revision } = fromFolders(file);
  if (model === "") findings.note("The file does not name its model: MTEB keeps it in the name of the folder.");
  if (revision === "external")
    findings.note(
      "The folder “external” contains results that others reported: it is not known when they were measured, or with which version.",
    );
  const known = { model, benchmark: task ?? baseName(file).replace(/\.json$/i, "") };
  const conditions = { "model revision": revision, "data set revision": stringOf(memberOf(root, "dataset_revision")) };
  const scores = memberOf(root, "scores");
  if (scores?.kind === "object") {
    for (const [split, entries] of entriesOf(scores)) {
      const path = pathTo("scores", split);
      if (entries.kind !== "array")
        findings.problem(
          { line: entries.line, path },
          `the split is ${describeNode(entries)}; a list of subsets is needed`,
        );
      for (const [at, entry] of itemsOf(entries).entries())
        readEntry(findings, known, { ...conditions, split }, entry, pathTo(path, at));
    }
  } else readOldLayout(findings, known, conditions, root);
  return findings.finish(stringOf(memberOf(root, "mteb_version")) ?? null);
}

type Known = { readonly model: string; readonly benchmark: string };
type Conditions = Readonly<Record<string, string | undefined>>;

function readEntry(findings: Findings, known: Known, outer: Conditions, entry: JsonNode, path: string): void {
  if (entry.kind !== "object")
    return findings.problem(
      { line: entry.line, path },
      `the subset is ${describeNode(entry)}; an object of metrics is needed`,
    );
  const conditions = {
    ...outer,
    subset: stringOf(memberOf(entry, "hf_subset")),
    languages: itemsOf(memberOf(entry, "languages"))
      .map((one) => stringOf(one) ?? "")
      .join(" "),
  };
  if (memberOf(entry, "main_score") === undefined)
    findings.problem({ line: entry.line, path }, "the subset has no main_score");
  const isSpeed = memberOf(entry, "gpu_info") !== undefined || memberOf(entry, "physical_cores") !== undefined;
  for (const [key, node] of entriesOf(entry)) {
    const where = { line: node.line, path: pathTo(path, key) };
    if (key === "hf_subset" || key === "languages") continue;
    if (key === "main_score" && node.kind !== "number")
      findings.problem(where, `main_score is ${describeNode(node)}, which is not a number`);
    else if (NO_SCORE.test(key))
      findings.leaveOut(
        "nauc value, time or information about the machine",
        "nauc values, times or information about the machine",
      );
    else if (node.kind === "number") findings.take(node.text, where, { ...known, metric: key, conditions });
    else if (node.kind === "object" || node.kind === "array")
      findings.leaveOut("list or object of further values", "lists or objects of further values");
    else if (!isSpeed && printedOf(node) !== undefined)
      findings.problem(where, `${quoted(key)} is ${describeNode(node)}, which is not a number`);
  }
}

/** Reads the layout before 1.11: splits at the top level, each a tree of metrics. */
function readOldLayout(findings: Findings, known: Known, conditions: Conditions, root: JsonNode): void {
  findings.note("This is the old layout, without main_score: every metric is named by its keys.");
  for (const [split, tree] of entriesOf(root))
    if (tree.kind === "object") readTree(findings, known, { ...conditions, split }, tree, pathTo("", split), []);
}

function readTree(
  findings: Findings,
  known: Known,
  conditions: Conditions,
  tree: JsonNode,
  path: string,
  keys: readonly string[],
): void {
  for (const [key, node] of entriesOf(tree)) {
    const at = pathTo(path, key);
    if (NO_SCORE.test(key))
      findings.leaveOut(
        "nauc value, time or information about the machine",
        "nauc values, times or information about the machine",
      );
    else if (node.kind === "object") readTree(findings, known, conditions, node, at, [...keys, key]);
    else if (node.kind === "number")
      findings.take(
        node.text,
        { line: node.line, path: at },
        { ...known, metric: [...keys, key].join("."), conditions },
      );
    else findings.leaveOut("value that is not a number", "values that are not numbers");
  }
}

/** Reads `results/OWNER__MODEL/REVISION/TASK.json`; the revision can have folders below it. */
function fromFolders(file: GivenFile): { readonly model: string; readonly revision: string | undefined } {
  const folders = foldersOf(file);
  const at = folders.findIndex((folder) => folder.includes("__"));
  return {
    model: at < 0 ? "" : (folders[at]?.split("__").slice(1).join("__") ?? ""),
    revision: at < 0 ? undefined : folders[at + 1],
  };
}
