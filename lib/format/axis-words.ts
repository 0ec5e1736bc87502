import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { printBaseline, printCondition, printSilence } from "./result";
import { speakerOf } from "./source";
import { tableOf } from "./table-of";
import { capitalised, inSentence, listed } from "./words";

/** One thing that tells the results of an axis from others of their benchmark and metric: data, worded where it is printed. */
export type AxisTerm =
  /** They are ablations or summaries of the table that this result stands in. */
  | { readonly kind: "aside"; readonly of: Result }
  /** They are relative to what this result is relative to. */
  | { readonly kind: "baseline"; readonly of: Result }
  | { readonly kind: "condition"; readonly stated: StatedCondition }
  /** Others state the condition and these do not: a silence is a difference too. */
  | { readonly kind: "silence"; readonly condition: RowOf<"conditions"> };

/** "against LlamaGen, 256 steps", "generated at 256 pixels", "sampling: not stated", "ablations in Table 3 of xAR". */
export function termWords(term: AxisTerm): string {
  switch (term.kind) {
    case "aside":
      return `${term.of.standing === "ablation" ? "ablations" : "summaries"} in ${tableOf(term.of.source.locator)} of ${speakerOf(term.of)}`;
    case "baseline":
      return `against ${printBaseline(term.of)}`;
    case "condition":
      return printCondition(term.stated);
    case "silence":
      return printSilence(term.condition);
  }
}

/** "generated at 256 pixels · sampling: standard"; empty where there is nothing to tell. */
export const axisWords = (...terms: readonly (readonly AxisTerm[])[]): string => terms.flat().map(termWords).join(" · ");

/** The same in fewer words, for a row of a narrow table: "generated at 256 pixels · guidance and seed not stated". */
export const axisBriefly = (terms: readonly AxisTerm[]): string => axisParts(terms).join(" · ");

/** Its parts, for a sentence that sets commas between them. Where no ablation is named there is none, so that is not said. */
export function axisParts(terms: readonly AxisTerm[]): readonly string[] {
  const silent = terms.flatMap((term) => (term.kind === "silence" && term.condition.condition_id !== "ablation" ? inSentence(term.condition.name) : []));
  return [...terms.filter(({ kind }) => kind !== "silence").map(termWords), ...(silent.length > 0 ? [`${listed(silent)} not stated`] : [])];
}

/** As a heading: with a capital letter, unless it begins with a name that the data write with a small one, such as "top-p 0.9". */
export function axisHeading(terms: readonly AxisTerm[]): string {
  const [first] = terms;
  const named = first?.kind === "condition" ? first.stated.condition.name : first?.kind === "silence" ? first.condition.name : null;
  return named !== null && inSentence(named) === named ? axisWords(terms) : capitalised(axisWords(terms));
}

/** Axes in the order of the alphabet, as they are printed; numbers by value. */
export const inOrderOfWords = (a: readonly AxisTerm[], b: readonly AxisTerm[]): number => wordsOf(a).localeCompare(wordsOf(b), "en", { numeric: true });

const wordsOf = once((terms: readonly AxisTerm[]) => axisWords(terms));
