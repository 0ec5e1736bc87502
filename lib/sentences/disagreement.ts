import { printValue } from "@/lib/format/result";
import { counted, examplesOf, inSentence, listed } from "@/lib/format/words";
import type { MethodDisagreement } from "@/lib/report/method/method-disagreements";
import { conditionWords, reasonWithoutValues } from "./reasons";

/** A sentence, and the same with the end of its longest list apart, for a page that folds it. */
export interface DisagreementWords {
  readonly words: string;
  /** Null if the sentence names few conditions. */
  readonly folded: { readonly before: string; readonly more: readonly string[]; readonly after: string } | null;
}

/** The conditions that stay in the sentence of a page, and the fewest that are worth a fold. */
const NAMED = 4;
const FEWEST_FOLDED = 2;

/** Stands for the list until the sentence is divided there; no name contains it. */
const LIST = "\0";

/**
 * What sources differ in where they disagree about a configuration. Names what differs without its values, because these stand beside the
 * numbers: "2 sources disagree: 1.80 and 1.73 (with caveats: guidance not stated by all)."
 */
export function disagreementSentence({
  results,
  verdict,
  silent,
  papers,
  nameless,
  configuration,
}: MethodDisagreement): DisagreementWords {
  const sources = new Set(results.map(({ source }) => source)).size;
  const values = examplesOf([...new Set(results.map(printValue))]);
  const partly = verdict.reasons.filter(({ kind }) => kind === "partly stated").map(conditionWords);
  const differing = verdict.reasons.filter(({ kind }) => kind !== "partly stated").map(reasonWithoutValues);
  const reasons = [...differing, partly.length > 0 ? `${LIST} not stated by all` : ""].filter(Boolean);
  const words = [
    `${counted(sources, "source")} disagree: ${values} (${verdict.kind}: ${reasons.join("; ") || "no stated condition differs"}).`,
    papers.length > 0 && `Texts of ${listed(papers.map(({ short_name }) => short_name))} differ among themselves.`,
    silent.length > 0 &&
      `Where ${listed(silent.map(({ name }) => inSentence(name)))} ${silent.length === 1 ? "is" : "are"} not stated, it may be another set-up.`,
    nameless.length > 0 &&
      `A source without a configuration stands here because its digits are those of ${configuration ?? "this one"} and of no other.`,
  ]
    .filter(Boolean)
    .join(" ");
  const [before = "", after = ""] = words.split(LIST);
  const [named, more] = [partly.slice(0, NAMED), partly.slice(NAMED)];
  return {
    words: words.replace(LIST, () => listed(partly)),
    folded: more.length < FEWEST_FOLDED ? null : { before: before + named.join(", "), more, after },
  };
}
