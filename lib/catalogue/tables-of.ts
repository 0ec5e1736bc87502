import type { z } from "zod";
import type { TABLES, TableName } from "@/lib/tables/all-tables";

/** The text of every table's file, and of the files beside them. */
export type TableTexts = Readonly<Record<TableName, string>> & {
  /** collection.json; absent if the folder has none. */
  readonly collection?: string;
  /** The name of the folder, for a collection that does not state its name. */
  readonly folder?: string;
};

export type RowOf<Name extends TableName> = z.output<(typeof TABLES)[Name]["row"]>;

/** A row and its line in the file. */
export interface Located<Row> {
  readonly line: number;
  readonly row: Row;
}

/** The rows of every table in file order. */
export type TableRows = { readonly [Name in TableName]: readonly Located<RowOf<Name>>[] };

/** The texts of abstracts by source_id, for the checks that need them. */
export type AbstractTexts = ReadonlyMap<string, string>;
