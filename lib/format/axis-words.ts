import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { printBaseline, printCondition, printSilence } from "./result";
import { speakerOf } from "./source";
import { tableOf } from "./table-of";
import { capitalised, inSentence, listed } from "./words";

/** One difference between the results of an axis and others of the same benchmark and metric. Data; worded only where it is printed. */
export type AxisTerm =
  /** The results are ablations or summaries of the table that contains this result. */
  | { readonly kind: "aside"; readonly of: Result }
  /** The results are relative to the baseline of this result. */
  | { readonly kind: "baseline"; readonly of: Result }
  | { readonly kind: "condition"; readonly stated: StatedCondition }
  /** Other results state the condition and these do not: not stating it is a difference too. */
  | { readonly kind: "silence"; readonly condition: RowOf<"conditions"> };

/** Writes one term in words: "against LlamaGen, 256 steps", "generated at 256 pixels", "sampling: not stated", "ablations in Table 3 of xAR". */
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

/** Writes terms in words: "generated at 256 pixels · sampling: standard"; empty if there is nothing to tell. */
export const axisWords = (...terms: readonly (readonly AxisTerm[])[]): string =>
  terms.flat().map(termWords).join(" · ");

/** Writes terms in fewer words, for a row of a narrow table: "generated at 256 pixels · guidance and seed not stated". */
export const axisBriefly = (terms: readonly AxisTerm[]): string => axisParts(terms).join(" · ");

/** Returns the parts of the brief wording, for a sentence that separates them by commas. An ablation that is not stated is left out, because then there is none. */
export function axisParts(terms: readonly AxisTerm[]): readonly string[] {
  const silent = terms.flatMap((term) =>
    term.kind === "silence" && term.condition.condition_id !== "ablation" ? inSentence(term.condition.name) : [],
  );
  return [
    ...terms.filter(({ kind }) => kind !== "silence").map(termWords),
    ...(silent.length > 0 ? [`${listed(silent)} not stated`] : []),
  ];
}

/** Writes terms as a heading: with a capital letter, unless they begin with a name that the data writes in lower case, such as "top-p 0.9". */
export function axisHeading(terms: readonly AxisTerm[]): string {
  const [first] = terms;
  const named =
    first?.kind === "condition" ? first.stated.condition.name : first?.kind === "silence" ? first.condition.name : null;
  return named !== null && inSentence(named) === named ? axisWords(terms) : capitalised(axisWords(terms));
}

/** Orders axes alphabetically by their printed words; numbers within them by value. */
export const inOrderOfWords = (a: readonly AxisTerm[], b: readonly AxisTerm[]): number =>
  wordsOf(a).localeCompare(wordsOf(b), "en", { numeric: true });

const wordsOf = once((terms: readonly AxisTerm[]) => axisWords(terms));
