import type { TableDescription } from "@/lib/tables/describe";

/** Lines that declare the type of every column of a table in another language, ready to paste. */
export interface ColumnTypes {
  readonly tool: "pandas" | "readr" | "SQL";
  readonly code: string;
}

type Column = TableDescription["columns"][number];

const isWhole = ({ type }: Column) => type === "whole number";

/**
 * Returns the column types of a table. Everything except whole numbers is text, because a cell holds what a source prints: 25.70 is not 25.7. Names
 * are those of the header.
 */
export function columnTypes({
  name,
  columns,
  key,
}: Pick<TableDescription, "name" | "columns" | "key">): readonly ColumnTypes[] {
  const lines = (line: (column: Column) => string, indent: string) =>
    columns.map((column) => `${indent}${line(column)}`).join(",\n");
  const primary = `  primary key (${key.map(quoted).join(", ")})`;
  return [
    {
      tool: "pandas",
      code: `dtype = {\n${lines((column) => `"${column.name}": "${isWhole(column) ? "Int64" : "string"}"`, "    ")},\n}`,
    },
    {
      tool: "readr",
      code: `col_types <- readr::cols(\n${lines((column) => `${column.name} = readr::${isWhole(column) ? "col_integer" : "col_character"}()`, "  ")}\n)`,
    },
    {
      tool: "SQL",
      code: `create table ${quoted(name)} (\n${lines((column) => `${quoted(column.name)} ${isWhole(column) ? "integer" : "text"}${column.optional ? "" : " not null"}`, "  ")},\n${primary}\n);`,
    },
  ];
}

const quoted = (name: string) => `"${name}"`;
