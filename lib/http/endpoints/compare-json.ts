import { z } from "zod";
import type { Result } from "@/lib/catalogue/catalogue";
import { derivedWords } from "@/lib/sentences/derived-words";
import { axisWords } from "@/lib/format/axis-words";
import { printSetting } from "@/lib/format/result";
import { notRankedWords } from "@/lib/sentences/not-ranked-words";
import type { Derived } from "@/lib/report/derive";
import type { HeadToHeadCell, HeadToHeadRow } from "@/lib/report/head-to-head";
import { isOwn } from "@/lib/report/method/method";
import { TABLES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { statementShown, withReceipts, type StatementShown } from "@/lib/view/source/statements";
import { resultJson, resultSchema } from "@/lib/http/envelope";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import { statementSchema } from "@/lib/http/openapi/statement-schema";
import { verdictJson, verdictSchema } from "@/lib/http/openapi/verdict-schema";

/** A result with its setting in words. */
export const compareResultSchema = resultSchema.extend({
  setting: z.string().meta({ description: "Configuration and conditions in words, without those of the whole row." }),
  paper_name: z.string().meta({ description: "Short name of the paper of its source." }),
  own_paper: z.boolean().meta({ description: "Whether the paper that proposes the method reports it." }),
});

/** A ratio or difference computed here from two results. */
const derivedSchema = z.object({
  figure: slug.meta({ description: "Id of the result." }),
  reference: slug.meta({ description: "Id of the result that it is compared with." }),
  relation: z.enum(["ratio", "difference"]),
  text: z.string().meta({ description: "The digits of the ratio or difference, as many as both results allow." }),
  qualifier: z.enum(QUALIFIERS).meta({ description: "What is known about it if a result is a bound." }),
  words: z.string().meta({ description: "The same in words." }),
});

/** The results of one method on an axis, with their rows. */
const compareCellSchema = z.object({
  method_id: slug,
  statements: z
    .array(statementSchema)
    .meta({ description: "What its sources say, best first; results that say the same are one." }),
  derived: z.array(derivedSchema).meta({
    description:
      "The best result against the reference's, computed here and never reported; empty where nothing follows.",
  }),
  missing: z.string().nullable().meta({ description: "Why there is no result; null where there is one." }),
  figures: z.array(compareResultSchema).meta({ description: "Best first." }),
  best: z.array(slug).meta({
    description:
      "Ids of the results that share the first rank of the row; none if only a bound has it, or nothing is ranked.",
  }),
});
type CompareCellJson = JsonOf<typeof compareCellSchema>;

/** A row of `compare.json`: one axis and the results of each method on it. */
export const compareRowSchema = z.object({
  benchmark: TABLES.benchmarks.row,
  metric: TABLES.metrics.row,
  setting: z.string().meta({ description: "Baseline and conditions that hold for the whole row, in words." }),
  shared: z.int().nonnegative().meta({ description: "How many of the methods have a result here." }),
  verdict: verdictSchema,
  not_ranked: z.string().meta({
    description:
      "Why nothing in the row is marked best, in words, if one of its tables was read in part; empty otherwise.",
  }),
  methods: z.array(compareCellSchema).meta({ description: "One for each method, in the order requested." }),
});
export type CompareRowJson = JsonOf<typeof compareRowSchema>;

/** Returns the rows as the API sends them, every result with its row. */
export function compareRowsJson(rows: readonly HeadToHeadRow[]): readonly CompareRowJson[] {
  const statements = receiptsOf(rows);
  return rows.map(({ benchmark, metric, terms, shared, verdict, partly, cells }) => ({
    benchmark,
    metric,
    setting: axisWords(terms),
    shared,
    verdict: verdictJson(verdict),
    not_ranked: shared > 1 ? notRankedWords(partly) : "",
    methods: cells.map((cell) => ({
      ...cellShown(cell, statements.get(cell) ?? []),
      figures: cell.results.map(compareResultJson),
      best: cell.best,
    })),
  }));
}

/** Returns the statements of each cell; only the first cells, in the order of the page, carry receipts. */
function receiptsOf(rows: readonly HeadToHeadRow[]): ReadonlyMap<HeadToHeadCell, readonly StatementShown[]> {
  const cells = rows.flatMap((row) => row.cells);
  const statements = withReceipts(
    cells.map((cell) => cell.statements.map((statement) => statementShown(statement, cell.best))),
  );
  return new Map(cells.map((cell, at) => [cell, statements[at] ?? []]));
}

function cellShown(
  { method, derived, missing }: HeadToHeadCell,
  statements: readonly StatementShown[],
): Omit<CompareCellJson, "figures" | "best"> {
  return { method_id: method.method_id, statements, derived: derived.map(derivedJson), missing };
}

function compareResultJson(result: Result): JsonOf<typeof compareResultSchema> {
  return {
    ...resultJson(result),
    setting: printSetting(withoutMatch(result)),
    paper_name: result.paper.short_name,
    own_paper: isOwn(result),
  };
}

/** Conditions that must match apply to the whole row and are given there. */
const withoutMatch = ({ configuration, conditions }: Result) => ({
  configuration,
  conditions: conditions.filter(({ condition }) => condition.role !== "match"),
});

function derivedJson(derived: Derived): JsonOf<typeof derivedSchema> {
  const { result, reference, relation, text, qualifier } = derived;
  return { figure: result.id, reference: reference.id, relation, text, qualifier, words: derivedWords(derived) };
}
