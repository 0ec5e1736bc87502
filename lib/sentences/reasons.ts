import type { StatedCondition } from "@/lib/catalogue/catalogue";
import type { Drawn } from "@/lib/report/drawn";
import type { Reason } from "@/lib/select/rank/reasons";
import type { Verdict } from "@/lib/select/rank/verdict";
import type { Origin, Standing } from "@/lib/tables/results";
import { withUnit } from "@/lib/format/result";
import { capitalised, examplesOf, inSentence, listed } from "@/lib/format/words";

/** From so many on, conditions that only some results state are counted in one list instead of one clause each. */
const MANY = 3;

const ORIGIN_SIDES: Readonly<Record<Origin, string>> = { own: "own", "measured-again": "measured-again", quoted: "quoted", "not-stated": "unattributed" };

const STANDING_SIDES: Readonly<Record<Standing, string>> = { main: "methods", ablation: "ablations", summary: "summaries" };

/** A reason in words: "teacher differs: VAR and LlamaGen", "own and quoted values side by side". */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case "benchmarks differ":
    case "metrics differ":
    case "baselines differ":
      return `${reason.kind}: ${examplesOf(reason.values)}`;
    case "standings differ":
      return reason.values.length > 1 ? `${listed(reason.values.map((standing) => STANDING_SIDES[standing]))} side by side` : `${STANDING_SIDES[reason.values[0] ?? "main"]} of different tables`;
    case "condition differs":
      return `${nameOf(reason)} differs: ${examplesOf(reason.values.map(shown), "values")}`;
    case "one-sided":
      return `${nameOf(reason)} stated on one side only`;
    case "partly stated":
      return `${nameOf(reason)} stated for ${reason.stated} of ${reason.of} results`;
    case "origins differ":
      return `${listed(reason.values.map((origin) => ORIGIN_SIDES[origin]))} values side by side`;
    case "kinds differ":
      return `kinds of source differ: ${listed(reason.values)}`;
  }
}

/** The same without the values, for a place where these stand beside the numbers: "teacher differs". */
export function reasonWithoutValues(reason: Reason): string {
  if (reason.kind === "condition differs") return `${nameOf(reason)} differs`;
  return reason.kind === "kinds differ" ? "kinds of source differ" : reasonWords(reason);
}

/** "steps" of a reason that is about a condition; empty for any other. */
export const conditionWords = (reason: Reason) => ("condition" in reason ? nameOf(reason) : "");

const nameOf = ({ condition }: { readonly condition: StatedCondition["condition"] }) => inSentence(condition.name);
const shown = ({ condition, value, method }: StatedCondition) => method?.name ?? withUnit(value, condition.unit);

/** All reasons of a verdict, one after the other; conditions that only some results state are one clause where they are many. */
export function reasonsInWords(reasons: readonly Reason[]): string {
  const partly = reasons.filter((reason) => reason.kind === "partly stated");
  const [first] = partly;
  if (first === undefined || partly.length < MANY) return reasons.map(reasonWords).join("; ");
  const once = `stated for only some of the ${first.of} results: ${listed(partly.map((reason) => `${nameOf(reason)} (${reason.stated})`))}`;
  return reasons.flatMap((reason) => (reason === first ? [once] : reason.kind === "partly stated" ? [] : [reasonWords(reason)])).join("; ");
}

/** Why, after the kind of verdict: "no stated condition differs" where nothing speaks against it. */
export const whyWords = ({ reasons }: Verdict) => (reasons.length > 0 ? reasonsInWords(reasons) : "no stated condition differs");

/** "Comparable: no stated condition differs." */
export const verdictSentence = (verdict: Verdict) => `${capitalised(verdict.kind)}: ${whyWords(verdict)}.`;

/** The same for so many results; empty for fewer than two, which nothing can part. */
export const verdictWords = (verdict: Verdict, results: number) => (results < 2 ? "" : verdictSentence(verdict));

/** The same for what is drawn together. */
export const drawnWords = ({ verdict, results }: Drawn) => verdictWords(verdict, results);
