import { z } from "zod";

/** Columns of the foreign file, each with the regular expression that its cell must match; all of them must. */
const when = z.record(z.string(), z.string().refine(isPattern, "a regular expression"));

/** The cells of a draft row that a rule may fill; `suffix` ends the id and tells sources apart. */
export const FIELDS = [
  "source_id",
  "method_id",
  "configuration",
  "benchmark_id",
  "metric_id",
  "value",
  "qualifier",
  "baseline_method_id",
  "baseline_configuration",
  "note",
  "suffix",
] as const;
export type Field = (typeof FIELDS)[number];

/** Text in which `$<name>` stands for a named group of the rule's expressions and `{column}` for a cell of the foreign row. */
const template = z.string();

const rule = z.strictObject({
  when: when.default({}),
  set: z.partialRecord(z.enum(FIELDS), template).default({}),
  /** By condition_id; an empty text takes back what an earlier rule stated. */
  conditions: z.record(z.string(), template).default({}),
  /** The row is no figure: its value is a condition of every figure of the same run, multiplied by `times`. */
  carry: z.strictObject({ condition: z.string(), times: z.number().positive().default(1) }).optional(),
  /**
   * How the quote is divided into cells, and the name of each: the value must stand in the cell that the foreign row's
   * column `by` names. So a figure cannot come from the neighbouring column.
   */
  cells: z
    .strictObject({ separator: z.string().refine(isPattern, "a regular expression"), names: z.array(z.string()), by: z.string() })
    .optional(),
  /** The copy that was read prints some numbers with a space after each digit; the evidence closes the gaps. */
  closeGaps: z.boolean().optional(),
  /** Why the row stays out. */
  skip: z.string().optional(),
});
export type Rule = z.output<typeof rule>;

const rows = z.array(z.record(z.string(), z.string())).default([]);

/**
 * How the rows of a foreign file become draft rows. Rules apply in order, each to the rows that it matches; a later rule
 * overrides what an earlier one set. A row that `covers` does not match belongs to another mapping.
 */
export const mappingSchema = z.strictObject({
  about: z.string(),
  covers: when.default({}),
  /** Names of the columns that hold the printed digits and the words around them. */
  columns: z.strictObject({ value: z.string(), quote: z.string() }),
  /** Two foreign rows that agree on these columns are of one run. */
  sameRun: z.array(z.string()).default([]),
  /** The id of a figure: `{field}` or `{condition_id}` in braces; what is empty is left out. */
  id: template,
  rules: z.array(rule),
  /** Rows of other tables that the figures may need, each a record of cells. Only those that are needed and not there are drafted. */
  rows: z.strictObject({ sources: rows, methods: rows, benchmarks: rows, metrics: rows, conditions: rows }).prefault({}),
});
export type Mapping = z.output<typeof mappingSchema>;

/** Reads a mapping. Throws with every place that is not understood. */
export function readMapping(text: string): Mapping {
  const read = mappingSchema.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `mapping ${path.join(".")}: ${message}`).join("\n"));
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
