import type { StatedCondition } from "@/lib/catalogue/catalogue";
import type { Drawn } from "@/lib/report/drawn";
import type { Reason } from "@/lib/select/rank/reasons";
import type { Verdict } from "@/lib/select/rank/verdict";
import type { Origin, Standing } from "@/lib/tables/results";
import { withUnit } from "@/lib/format/result";
import { capitalised, examplesOf, inSentence, listed } from "@/lib/format/words";

/** From this number on, conditions that only some results state are joined in one list instead of one clause each. */
const MANY = 3;

const ORIGIN_SIDES: Readonly<Record<Origin, string>> = {
  own: "own",
  "measured-again": "measured-again",
  quoted: "quoted",
  "not-stated": "unattributed",
};

const STANDING_SIDES: Readonly<Record<Standing, string>> = {
  main: "methods",
  ablation: "ablations",
  summary: "summaries",
};

/** Returns a reason in words: "teacher differs: VAR and LlamaGen", "own and quoted values side by side". */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case "benchmarks differ":
    case "metrics differ":
    case "baselines differ":
      return `${reason.kind}: ${examplesOf(reason.values)}`;
    case "standings differ":
      return reason.values.length > 1
        ? `${listed(reason.values.map((standing) => STANDING_SIDES[standing]))} side by side`
        : `${STANDING_SIDES[reason.values[0] ?? "main"]} of different tables`;
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

/** Returns the same without the values, for a place that shows them next to the numbers: "teacher differs". */
export function reasonWithoutValues(reason: Reason): string {
  if (reason.kind === "condition differs") return `${nameOf(reason)} differs`;
  return reason.kind === "kinds differ" ? "kinds of source differ" : reasonWords(reason);
}

/** Returns the name of the condition of a reason, "steps"; empty for any other reason. */
export const conditionWords = (reason: Reason) => ("condition" in reason ? nameOf(reason) : "");

const nameOf = ({ condition }: { readonly condition: StatedCondition["condition"] }) => inSentence(condition.name);
const shown = ({ condition, value, method }: StatedCondition) => method?.name ?? withUnit(value, condition.unit);

/** Returns all reasons of a verdict in order. If there are many conditions that only some results state, they form one clause. */
export function reasonsInWords(reasons: readonly Reason[]): string {
  const partly = reasons.filter((reason) => reason.kind === "partly stated");
  const [first] = partly;
  if (first === undefined || partly.length < MANY) return reasons.map(reasonWords).join("; ");
  const once = `stated for only some of the ${first.of} results: ${listed(partly.map((reason) => `${nameOf(reason)} (${reason.stated})`))}`;
  return reasons
    .flatMap((reason) => (reason === first ? [once] : reason.kind === "partly stated" ? [] : [reasonWords(reason)]))
    .join("; ");
}

/** Returns why a verdict was given: "no stated condition differs" if there is no reason against comparing. */
export const whyWords = ({ reasons }: Verdict) =>
  reasons.length > 0 ? reasonsInWords(reasons) : "no stated condition differs";

/** Returns "Comparable: no stated condition differs." */
export const verdictSentence = (verdict: Verdict) => `${capitalised(verdict.kind)}: ${whyWords(verdict)}.`;

/** Returns the same for a number of results; empty for fewer than two, which cannot differ. */
export const verdictWords = (verdict: Verdict, results: number) => (results < 2 ? "" : verdictSentence(verdict));

/** Returns the same for results that are drawn together. */
export const drawnWords = ({ verdict, results }: Drawn) => verdictWords(verdict, results);
