import { numberedPlace } from "@/lib/format/table-of";
import type { Result, StatedCondition } from "@/lib/catalogue/catalogue";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { printCondition } from "@/lib/format/result";
import { speakerOf } from "@/lib/format/source";
import { inSentence } from "@/lib/format/words";
import { ORIGIN_VERBS } from "./board";

/** Conditions that a claim about a best value must state besides the varying ones; otherwise it is unclear which run is meant. */
const NAMED = ["guidance"];

/** Returns whether a sentence states a condition. A relative time is excluded, because a sentence cannot say what it is relative to. */
const isTold = ({ condition: { condition_id, role, unit } }: StatedCondition) =>
  (role === "vary" && unit !== "x") || NAMED.includes(condition_id);

/** Returns the model and the run of a result, and who reports it: "H, 943M parameters, 256 steps, by its authors in the repository of MAR". */
export function saidBy(result: Result): string {
  const run = [result.configuration, ...inOrder(result.conditions.filter(isTold)).map(amountWords)].filter(Boolean);
  return [...run, whereSaid(result)].join(", ");
}

/** Orders size before steps, as papers do. */
const inOrder = (stated: readonly StatedCondition[]) =>
  stated.toSorted(
    (a, b) => Number(b.condition.condition_id === "parameters") - Number(a.condition.condition_id === "parameters"),
  );

/** Returns "943M parameters" or "256 steps"; for a condition that is not a count, "guidance scale 3.2". */
function amountWords(stated: StatedCondition): string {
  const { condition, value } = stated;
  const isCount = isNumeral(value) && condition.role === "vary" && (condition.unit === null || condition.unit === "M");
  return isCount ? `${value}${condition.unit ?? ""} ${inSentence(condition.name)}` : printCondition(stated);
}

const HOW: Readonly<Record<Result["origin"], string>> = {
  own: "",
  "measured-again": ", which ran it again",
  quoted: ", which quotes it",
  "not-stated": "",
};

/** Returns "by its authors in Table 1 of VAR" or "in Table 7 of xAR, which quotes it". */
export function whereSaid(result: Result): string {
  const { source, kind, origin } = result;
  const place = numberedPlace(source.locator);
  const who = speakerOf(result);
  const text = kind === "aggregator" ? who : kind === "citation" ? `a text of ${who}` : `the ${kind} of ${who}`;
  return `${origin === "own" && kind !== "aggregator" ? "by its authors " : ""}in ${place ? `${place} of ${who}` : text}${HOW[origin]}`;
}

/** Returns who reports a result, for a list: "its authors", "quoted by xAR". */
export const saidBriefly = (result: Result): string =>
  result.origin === "own" ? "its authors" : `${ORIGIN_VERBS[result.origin]} ${speakerOf(result)}`;

/** Returns the same with the configuration: "H, its authors". */
export const briefly = (result: Result): string =>
  [result.configuration, saidBriefly(result)].filter(Boolean).join(", ");
