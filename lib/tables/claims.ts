import { z } from "zod";
import { oneOf, optional, quotation, slug, text } from "./cells";
import { EVIDENCE_WORDS } from "./results";
import { column, defineTable } from "./table";

export const CLAIM_REASONS = ["stated-without-number", "no-comparison"] as const;

export const claimsTable = defineTable({
  name: "claims",
  rowIs: "an abstract that reports no result, and what it says in words instead",
  row: z.strictObject({
    source_id: column(slug, { title: "Source", description: "The abstract that reports no result." }),
    method_id: column(optional(slug), {
      title: "Method",
      description: "The method that the claim is about; empty where the paper names none.",
    }),
    benchmark_id: column(optional(slug), {
      title: "Benchmark",
      description: "The benchmark that the abstract names; empty where it names none.",
    }),
    metric_id: column(optional(slug), {
      title: "Metric",
      description: "The metric that the abstract names; empty where it names none.",
    }),
    reason: column(oneOf(CLAIM_REASONS), {
      title: "Reason",
      description:
        "stated-without-number: a comparison in words only; no-comparison: the abstract does not claim to measure better than another method.",
    }),
    evidence: column(optional(quotation(EVIDENCE_WORDS)), {
      title: "Evidence",
      description: `Verbatim fragment of the abstract, at most ${EVIDENCE_WORDS} words, that carries the claim; empty for no-comparison.`,
    }),
    note: column(text, { title: "Note", description: "What is left open, in the curator's words." }),
  }),
  key: ["source_id"],
  references: [
    { column: "source_id", to: "sources" },
    { column: "method_id", to: "methods" },
    { column: "benchmark_id", to: "benchmarks" },
    { column: "metric_id", to: "metrics" },
  ],
  mustBeUsed: false,
});
