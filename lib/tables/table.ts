import type { z } from "zod";
import { alsoPlain } from "./plain-cells";

/** What every column says of itself; dictionary, table heads, API documentation and messages all read it. */
export interface ColumnMeta {
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
}

/** A column: a codec with a compulsory title and description. `.meta()` comes last, because metadata belongs to the instance. */
export function column<Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta): Schema {
  return alsoPlain(schema, schema.meta({ ...meta }) as Schema);
}

/** Cells of `column` hold ids of table `to`; `optional` columns may hold none. */
export interface Reference<Columns extends string> {
  readonly column: Columns;
  readonly to: string;
}

export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** The name in addresses and file names: `results` is `data/results.csv` and `/api/v1/results.csv`. */
  readonly name: string;
  /** What one row stands for, to complete "one row is …". */
  readonly rowIs: string;
  /** The columns in header order. */
  readonly row: Row;
  /** The columns that together name a row. */
  readonly key: readonly (string & keyof Row["shape"])[];
  readonly references: readonly Reference<string & keyof Row["shape"]>[];
  /** Whether an id that no other table uses is a mistake. */
  readonly mustBeUsed: boolean;
  /** The columns that say what a row says: two rows that agree on all of them say the same thing twice. */
  readonly says?: readonly (string & keyof Row["shape"])[];
}

/** Gives a table its row type without repeating it. */
export function defineTable<Row extends z.ZodObject>(table: Table<Row>): Table<Row> {
  return table;
}

/** The file of a table below the data folder. */
export const fileOf = (table: Pick<Table, "name">) => `${table.name}.csv`;

/** The header of a table: its columns in order. */
export const headerOf = (table: Pick<Table, "row">): readonly string[] => Object.keys(table.row.shape);

/** Title, description and unit of a column. Throws when the column is not one of the table's. */
export function metaOf(table: Pick<Table, "name" | "row">, name: string): ColumnMeta {
  const meta = table.row.shape[name]?.meta() as ColumnMeta | undefined;
  if (!meta) throw new Error(`table ${table.name} has no column ${name}`);
  return meta;
}
