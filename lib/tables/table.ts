import type { z } from "zod";
import { alsoPlain } from "./plain-cells";

/** The description of a column, used by dictionary, table heads, API documentation and messages. */
export interface ColumnMeta {
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
}

/** Returns a column: a codec with a compulsory title and description. `.meta()` comes last, because metadata belongs to the instance. */
export function column<Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta): Schema {
  return alsoPlain(schema, schema.meta({ ...meta }) as Schema);
}

/** Cells of `column` hold ids of table `to`; `optional` columns may be empty. */
export interface Reference<Columns extends string> {
  readonly column: Columns;
  readonly to: string;
}

export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** The name in URLs and file names: `results` is `data/results.csv` and `/api/v1/results.csv`. */
  readonly name: string;
  /** The meaning of one row, worded to complete "one row is …". */
  readonly rowIs: string;
  /** The columns in header order. */
  readonly row: Row;
  /** The columns that together identify a row. */
  readonly key: readonly (string & keyof Row["shape"])[];
  readonly references: readonly Reference<string & keyof Row["shape"]>[];
  /** Whether an id that no other table uses is a mistake. */
  readonly mustBeUsed: boolean;
  /** The columns that hold the statement of a row: two rows that agree on all of them repeat one statement. */
  readonly says?: readonly (string & keyof Row["shape"])[];
}

/** Infers the row type of a table, so that it need not be repeated. */
export function defineTable<Row extends z.ZodObject>(table: Table<Row>): Table<Row> {
  return table;
}

/** Returns the file of a table inside the data folder. */
export const fileOf = (table: Pick<Table, "name">) => `${table.name}.csv`;

/** Returns the header of a table: its columns in order. */
export const headerOf = (table: Pick<Table, "row">): readonly string[] => Object.keys(table.row.shape);

/** Returns title, description and unit of a column. Throws if the table has no such column. */
export function metaOf(table: Pick<Table, "name" | "row">, name: string): ColumnMeta {
  const meta = table.row.shape[name]?.meta() as ColumnMeta | undefined;
  if (!meta) throw new Error(`table ${table.name} has no column ${name}`);
  return meta;
}
