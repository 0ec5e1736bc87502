import { z } from "zod";
import { pattern } from "./pattern";

/** Columns of the foreign file, each with a regular expression for its cell; all of them must match. */
const when = z.record(z.string(), z.string().refine(isPattern, "a regular expression"));

/**
 * The cells of a draft row that a rule may fill. `suffix` ends the id and distinguishes sources; `run` complements `sameRun` in distinguishing runs,
 * for tables that print a row label twice.
 */
export const FIELDS = [
  "source_id",
  "method_id",
  "configuration",
  "benchmark_id",
  "metric_id",
  "value",
  "qualifier",
  "spread",
  "spread_kind",
  "baseline_method_id",
  "baseline_configuration",
  "origin",
  "standing",
  "emphasis",
  "note",
  "suffix",
  "run",
] as const;
export type Field = (typeof FIELDS)[number];

/** Text in which `$<name>` stands for a named group of the rule's expressions and `{column}` for a cell of the foreign row. */
const template = z.string();

/** By condition_id; an empty text removes what an earlier rule stated. */
const conditions = z.record(z.string(), template).default({});

/**
 * The cell is not a result. It is a condition of every result of the same run (multiplied by `times`), or a result's spread printed in a cell of its
 * own, or one end of an interval printed so. `sameRun` names the columns that identify such runs if they differ from the mapping's.
 */
const carry = z
  .strictObject({
    condition: z.string().optional(),
    field: z.enum(["spread", "low", "high"]).optional(),
    times: z.number().positive().default(1),
    sameRun: z.array(z.string()).optional(),
  })
  .refine(
    ({ condition, field }) => (condition === undefined) !== (field === undefined),
    "either a condition, or the field spread, low or high",
  );
export type Carry = z.output<typeof carry>;

/** The meaning of a name that a table prints: cells of the draft row and conditions, or the reason why such cells are left out. */
const entry = z.strictObject({
  ...(Object.fromEntries(FIELDS.map((field) => [field, template.optional()])) as Record<
    Field,
    z.ZodOptional<z.ZodString>
  >),
  conditions,
  carry: carry.optional(),
  skip: z.string().optional(),
});

const rule = z.strictObject({
  when: when.default({}),
  set: z.partialRecord(z.enum(FIELDS), template).default({}),
  conditions,
  /** Entries of `lookups`: `key` is a template; a key that is not in the lookup refuses the row. They override `set`. */
  lookup: z.array(z.strictObject({ in: z.string(), key: template })).default([]),
  carry: carry.optional(),
  /**
   * How to split the quote into cells, with the name of each: the value must be in the cell that the foreign row's column `by` names. So a result
   * cannot come from a neighbouring column.
   */
  cells: z
    .strictObject({
      separator: z.string().refine(isPattern, "a regular expression"),
      names: z.array(z.string()),
      by: z.string(),
    })
    .optional(),
  /** The copy prints some numbers with a space after each digit; the evidence closes the gaps. */
  closeGaps: z.boolean().optional(),
  /** The reason why the row is left out. */
  skip: z.string().optional(),
  /** The reason why a cell that the table prints has no number in the copy; it counts as left out. */
  lost: z.string().optional(),
});
export type Rule = z.output<typeof rule>;

const record = z.record(z.string(), z.string());
const records = z.array(record).default([]);

/**
 * How rows of a foreign file become draft rows. Rules apply in order, each to the rows that it matches; a later rule overrides an earlier one. A row
 * that `covers` does not match belongs to another mapping.
 */
export const mappingSchema = z.strictObject({
  about: z.string(),
  covers: when.default({}),
  /**
   * The columns with the printed digits and the words around them. A plain table has no quote: its evidence is built from the labels in `row` and
   * `column`, and `note` may state what else is printed next to the number (a sign, a spread).
   */
  columns: z.strictObject({
    value: z.string(),
    quote: z.string().optional(),
    row: z.string().default("row"),
    column: z.string().default("column"),
    note: z.string().default("note"),
  }),
  /** Two foreign rows that agree on these columns belong to one run. */
  sameRun: z.array(z.string()).default([]),
  /** The template of a result's id: `{field}` or `{condition_id}` in braces; empty parts are left out. */
  id: template,
  lookups: z.record(z.string(), z.record(z.string(), entry)).default({}),
  rules: z.array(rule),
  /**
   * Rows of other tables that the results may need, each a record of cells. Only rows that are needed and missing are drafted. The `replaces` of a
   * source may name, separated by spaces, the sources whose results it takes over.
   */
  rows: z
    .strictObject({
      papers: records,
      sources: records,
      methods: records,
      benchmarks: records,
      metrics: records,
      conditions: records,
    })
    .prefault({}),
  /** For data:import only: cells to change in existing rows, by table; each record holds the key and the changed cells. */
  corrections: z
    .strictObject({ papers: records, methods: records, benchmarks: records, metrics: records, conditions: records })
    .prefault({}),
  /** For data:import only: results that are no longer in a re-read table, with the results that replace them. */
  retired: record.default({}),
  /** For data:import only: rows of other tables to remove, as rows of former-ids.csv; the id is empty if nothing replaces them. */
  former: z.array(z.strictObject({ former_id: z.string(), table: z.string(), id: z.string() })).default([]),
});
export type Mapping = z.output<typeof mappingSchema>;

/** Reads a mapping. Throws with every place that is not valid. */
export function readMapping(text: string): Mapping {
  const read = mappingSchema.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `mapping ${path.join(".")}: ${message}`).join("\n"));
}

function isPattern(text: string): boolean {
  try {
    return pattern(text) instanceof RegExp;
  } catch {
    return false;
  }
}
