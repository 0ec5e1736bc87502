import { TABLES, type TableName } from "./all-tables";
import type { Table } from "./table";

/**
 * A table by its name, as any table: for what treats all of them alike, and takes no row type. The cast is here alone: TypeScript compares Zod's objects by their
 * methods too, which differ between two shapes, so no table is assignable to one of any columns.
 */
export const tableOf = (name: TableName): Table => TABLES[name] as unknown as Table;
