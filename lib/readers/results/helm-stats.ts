import type { GivenFile } from "@/lib/readers/reading";
import { foldersOf } from "./edges";
import type { Findings } from "./findings";
import { describeNode, itemsOf, memberOf, pathTo, stringOf, type JsonNode } from "./json-node";
import { publicName } from "./public-name";

/** Counts of a run that are not scores. */
const COUNT = /^(?:num_|finish_reason_|prompt_truncated$|batch_size$|estimated_num_)/;

/**
 * Reads stats.json of a run, which lists each statistic once per split and perturbation. Model and benchmark appear only in the folder name:
 * `mmlu:subject=philosophy,model=openai_gpt2`.
 */
export function readHelmStats(findings: Findings, root: JsonNode, file: GivenFile): void {
  const run = foldersOf(file).at(-1) ?? "";
  const model = publicName(/(?:^|[,:])model=([^,]+)/.exec(run)?.[1] ?? "");
  const benchmark = run.replace(/,?\bmodel=[^,]+/, "").replace(/:$/, "");
  if (model === "")
    findings.note("The file does not name its model: HELM keeps it in the name of the folder of the run.");
  for (const [at, stat] of itemsOf(root).entries()) {
    const path = pathTo("", at);
    const name = memberOf(stat, "name");
    const metric = stringOf(memberOf(name, "name"));
    const mean = memberOf(stat, "mean");
    if (metric === undefined) findings.problem({ line: stat.line, path }, "a statistic without a name");
    else if (COUNT.test(metric)) findings.leaveOut("count of the run", "counts of the run");
    else if (mean === undefined) findings.leaveOut("statistic without a mean", "statistics without a mean");
    else if (mean.kind !== "number")
      findings.problem(
        { line: mean.line, path: pathTo(path, "mean") },
        `the mean is ${describeNode(mean)}, which is not a number`,
      );
    else {
      const spread = memberOf(stat, "stddev");
      const perturbation = memberOf(name, "perturbation");
      findings.take(
        mean.text,
        { line: mean.line, path: pathTo(path, "mean") },
        {
          model,
          benchmark,
          metric,
          spread:
            spread?.kind === "number" && /\d/.test(spread.text)
              ? { printed: spread.text, kind: "standard-deviation" }
              : null,
          conditions: {
            split: stringOf(memberOf(name, "split")),
            "sub-split": stringOf(memberOf(name, "sub_split")),
            perturbation: stringOf(memberOf(perturbation, "name")),
            "computed on": stringOf(memberOf(perturbation, "computed_on")),
          },
        },
      );
    }
  }
}
