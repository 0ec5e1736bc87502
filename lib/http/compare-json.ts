import { z } from "zod";
import type { Figure } from "@/lib/catalogue/catalogue";
import { printSetting, printValue } from "@/lib/format/figure";
import { printDerived } from "@/lib/format/derived";
import type { Derived } from "@/lib/select/derive";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/select/head-to-head";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { QUALIFIERS } from "@/lib/tables/results";
import { receiptFor } from "@/lib/view/receipt";
import { figureJson, figureSchema } from "./envelope";
import type { JsonOf } from "./json-of";
import { receiptSchema } from "./receipt-schema";
import { verdictSchema } from "./verdict-schema";

/** A figure with everything that the page shows of it. */
export const compareFigureSchema = figureSchema.extend({
  setting: z.string().meta({ description: "Configuration and conditions in words." }),
  paper_name: z.string().meta({ description: "Short name of the paper that reports it." }),
  own_paper: z.boolean().meta({ description: "Whether the paper that reports it is the one that proposes the method." }),
  receipt: receiptSchema,
});
export type CompareFigureJson = JsonOf<typeof compareFigureSchema>;

/** What is worked out here from two figures. */
const derivedSchema = z.object({
  figure: slug.meta({ description: "Id of the figure." }),
  reference: slug.meta({ description: "Id of the figure that it is held against." }),
  relation: z.enum(["ratio", "difference"]),
  text: z.string().meta({ description: "The digits of the result, as many as those of both figures allow." }),
  qualifier: z.enum(QUALIFIERS).meta({ description: "What is known of the result where a figure is a bound." }),
  words: z.string().meta({ description: "The same in words." }),
});

/** What one method has on an axis. */
const compareCellSchema = z.object({
  method_id: slug,
  figures: z.array(compareFigureSchema),
  best: z.array(slug).meta({ description: "Ids of the figures that are best in the row." }),
  derived: z.array(derivedSchema).meta({ description: "Worked out here against the reference, never reported; empty without a reference." }),
  missing: z.string().nullable().meta({ description: "Why there is no figure; null where there is one." }),
});
export type CompareCellJson = JsonOf<typeof compareCellSchema>;

/** A row of `compare.json`: one axis and what each method has on it. The page draws its table from this and nothing else. */
export const compareRowSchema = z.object({
  benchmark: TABLES.benchmarks.row,
  metric: TABLES.metrics.row,
  setting: z.string().meta({ description: "Baseline and conditions that hold for the whole row, in words." }),
  shared: z.int().meta({ description: "How many of the methods have a figure here." }),
  verdict: verdictSchema,
  methods: z.array(compareCellSchema).meta({ description: "One for each method, in the order asked." }),
});
export type CompareRowJson = JsonOf<typeof compareRowSchema>;

export function compareRowJson({ benchmark, metric, title, shared, verdict, cells }: HeadToHeadRow): CompareRowJson {
  return { benchmark, metric, setting: title, shared, verdict, methods: cells.map(cellJson) };
}

function cellJson({ method, figures, best, derived, missing }: HeadToHeadCell): CompareCellJson {
  return { method_id: method.method_id, figures: figures.map(compareFigureJson), best, derived: derived.map(derivedJson), missing };
}

function compareFigureJson(figure: Figure): CompareFigureJson {
  return {
    ...figureJson(figure),
    setting: printSetting(withoutMatch(figure)),
    paper_name: figure.paper.short_name,
    own_paper: figure.method.paper_id === figure.paper.paper_id,
    receipt: receiptFor(figure),
  };
}

/** Conditions that must agree hold for the whole row and stand there. */
const withoutMatch = ({ configuration, conditions }: Figure) => ({
  configuration,
  conditions: conditions.filter(({ condition }) => condition.role !== "match"),
});

function derivedJson({ figure, reference, relation, text, qualifier }: Derived): JsonOf<typeof derivedSchema> {
  const words = printDerived({
    relation,
    text,
    qualifier,
    unit: figure.metric.unit,
    reference: reference.method.name,
    referenceValue: printValue(reference),
  });
  return { figure: figure.id, reference: reference.id, relation, text, qualifier, words };
}
