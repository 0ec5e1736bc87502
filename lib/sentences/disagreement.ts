import { printValue } from "@/lib/format/result";
import { counted, examplesOf, inSentence, listed } from "@/lib/format/words";
import type { MethodDisagreement } from "@/lib/report/method/method-disagreements";
import { conditionWords, reasonWithoutValues } from "./reasons";

/**
 * What sources differ in where they disagree about a configuration. Names what differs without its values, because these stand beside the
 * numbers: "2 sources disagree: 1.80 and 1.73 (with caveats: guidance not stated by all)."
 */
export function disagreementSentence({ results, verdict, silent, papers, nameless, configuration }: MethodDisagreement): string {
  const sources = new Set(results.map(({ source }) => source)).size;
  const values = examplesOf([...new Set(results.map(printValue))]);
  const partly = verdict.reasons.filter(({ kind }) => kind === "partly stated").map(conditionWords);
  const differing = verdict.reasons.filter(({ kind }) => kind !== "partly stated").map(reasonWithoutValues);
  const reasons = [...differing, partly.length > 0 ? `${listed(partly)} not stated by all` : ""].filter(Boolean);
  return [
    `${counted(sources, "source")} disagree: ${values} (${verdict.kind}: ${reasons.join("; ") || "no stated condition differs"}).`,
    papers.length > 0 && `Texts of ${listed(papers.map(({ short_name }) => short_name))} differ among themselves.`,
    silent.length > 0 && `Where ${listed(silent.map(({ name }) => inSentence(name)))} ${silent.length === 1 ? "is" : "are"} not stated, it may be another set-up.`,
    nameless.length > 0 && `A source without a configuration stands here because its digits are those of ${configuration ?? "this one"} and of no other.`,
  ]
    .filter(Boolean)
    .join(" ");
}
