import { z } from "zod";
import { conditionList, oneOf, optional, printedNumber, printedSpread, quotation, slug, text } from "./cells";
import { ORIGINS, STANDINGS } from "./origins";
import { QUALIFIERS } from "./qualifiers";
import { column, defineTable } from "./table";

export const SPREAD_KINDS = ["standard-deviation", "standard-error", "interval-95", "not-stated"] as const;

/** How a table marks the cells that its authors consider best. */
export const EMPHASES = ["first", "second"] as const;

/** The longest quotation that the project stores, in words. */
export const EVIDENCE_WORDS = 15;

export const resultsTable = defineTable({
  name: "results",
  rowIs: "one result: one number that a source reports about a method",
  row: z.strictObject({
    result_id: column(slug, { title: "Result", description: "Id of the result, stable for ever." }),
    source_id: column(slug, { title: "Source", description: "The text in which the result was read." }),
    method_id: column(slug, { title: "Method", description: "The method that the result is about." }),
    configuration: column(optional(text), {
      title: "Configuration",
      description: "Which variant of the method; empty where the source names none.",
    }),
    benchmark_id: column(slug, {
      title: "Benchmark",
      description: "The task and data set that the result was measured on.",
    }),
    metric_id: column(slug, { title: "Metric", description: "How it was measured." }),
    value: column(printedNumber, { title: "Value", description: "The digits exactly as the source prints them." }),
    qualifier: column(oneOf(QUALIFIERS), {
      title: "Qualifier",
      description:
        "exact; about (around 20x); above (over 11x, FID>100); below; up-to (up to 250x); at-most (≤ 1.24, or a value that the source calls an upper bound); at-least (≥). Always shown with the value.",
    }),
    spread: column(optional(printedSpread), {
      title: "Spread",
      description: "What the source prints after ±, or the interval that it prints, as in [0.36, 0.44].",
    }),
    spread_kind: column(optional(oneOf(SPREAD_KINDS)), {
      title: "Kind of spread",
      description:
        "What the spread is: standard-deviation, standard-error, interval-95 (half of a 95 % interval, or its ends), or not-stated; empty without a spread.",
    }),
    baseline_method_id: column(optional(slug), {
      title: "Baseline",
      description:
        "What a relative metric is relative to; required for a relative metric and not allowed for an absolute one.",
    }),
    baseline_configuration: column(optional(text), {
      title: "Baseline configuration",
      description: "Which variant of the baseline.",
    }),
    conditions: column(conditionList, {
      title: "Conditions",
      description: "Stated circumstances as key=value pairs joined by '; ', each key a condition_id.",
    }),
    origin: column(oneOf(ORIGINS), {
      title: "Origin",
      description:
        "Who measured, seen from the method: own (its authors), measured-again (others ran it), quoted (others repeat a printed number), not-stated (the source does not say).",
    }),
    standing: column(oneOf(STANDINGS), {
      title: "Standing",
      description:
        "main (the method as it is proposed or named); ablation (parts removed or replaced, or a study of one choice of design); summary (an average over benchmarks, a count of wins, an improvement over a table). Only main results rank.",
    }),
    emphasis: column(optional(oneOf(EMPHASES)), {
      title: "Emphasis",
      description:
        "How the table marks the cell: first (bold, or whatever marks its best), second (underlined, or whatever marks its second best).",
    }),
    evidence: column(quotation(EVIDENCE_WORDS), {
      title: "Evidence",
      description: `Verbatim fragment of the source, at most ${EVIDENCE_WORDS} words, that contains the digits.`,
    }),
    note: column(optional(text), {
      title: "Note",
      description: "What a reader has to know to read the result correctly, in the curator's words.",
    }),
  }),
  key: ["result_id"],
  references: [
    { column: "source_id", to: "sources" },
    { column: "method_id", to: "methods" },
    { column: "benchmark_id", to: "benchmarks" },
    { column: "metric_id", to: "metrics" },
    { column: "baseline_method_id", to: "methods" },
    { column: "conditions", to: "conditions" },
  ],
  mustBeUsed: false,
  says: [
    "source_id",
    "method_id",
    "configuration",
    "benchmark_id",
    "metric_id",
    "baseline_method_id",
    "baseline_configuration",
    "conditions",
  ],
});
export type ResultRow = z.output<typeof resultsTable.row>;
export type Qualifier = ResultRow["qualifier"];
export type Origin = ResultRow["origin"];
export type Standing = ResultRow["standing"];
