import { z } from "zod";
import { conditionList, oneOf, optional, printedNumber, quotation, slug, text } from "./cells";
import { column, defineTable } from "./table";

export const QUALIFIERS = ["exact", "about", "above", "below", "up-to"] as const;

/** The longest quotation that the project stores, in words. */
export const EVIDENCE_WORDS = 15;

export const resultsTable = defineTable({
  name: "results",
  rowIs: "one figure: one number that a source reports about a method",
  row: z.strictObject({
    result_id: column(slug, { title: "Figure", description: "Id of the figure, stable for ever." }),
    source_id: column(slug, { title: "Source", description: "The text in which the figure was read." }),
    method_id: column(slug, { title: "Method", description: "The method that the figure is about." }),
    configuration: column(optional(text), {
      title: "Configuration",
      description: "Which variant of the method; empty where the source names none.",
    }),
    benchmark_id: column(slug, { title: "Benchmark", description: "The task and data set that the figure was measured on." }),
    metric_id: column(slug, { title: "Metric", description: "How it was measured." }),
    value: column(printedNumber, { title: "Value", description: "The digits exactly as the source prints them." }),
    qualifier: column(oneOf(QUALIFIERS), {
      title: "Qualifier",
      description: "exact; about (around 20x); above (over 11x, FID>100); below; up-to (up to 250x). Always shown with the value.",
    }),
    baseline_method_id: column(optional(slug), {
      title: "Baseline",
      description: "What a relative metric is relative to; compulsory for a relative metric and refused for an absolute one.",
    }),
    baseline_configuration: column(optional(text), { title: "Baseline configuration", description: "Which variant of the baseline." }),
    conditions: column(conditionList, {
      title: "Conditions",
      description: "Stated circumstances as key=value pairs joined by '; ', each key a condition_id.",
    }),
    evidence: column(quotation(EVIDENCE_WORDS), {
      title: "Evidence",
      description: `Verbatim fragment of the source, at most ${EVIDENCE_WORDS} words, that contains the digits.`,
    }),
    note: column(optional(text), { title: "Note", description: "What a reader has to know to read the figure right, in the curator's words." }),
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
export type Result = z.output<typeof resultsTable.row>;
export type Qualifier = Result["qualifier"];
