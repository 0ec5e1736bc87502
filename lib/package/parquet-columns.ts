import type { Result } from "@/lib/catalogue/catalogue";
import { cellsOf, type CellKind } from "@/lib/tables/cell-kind";
import { tableOf } from "@/lib/tables/table-of";

/** A column of the Parquet files. Types are declared and never inferred from values, so that every partition has the same ones. */
export interface ParquetColumn {
  readonly name: string;
  readonly description: string;
  readonly type: "STRING" | "DOUBLE" | "INT32";
  readonly of: (result: Result) => string | number | null;
}

/** Printed digits stay text, numbers are numbers, and lists are written as in the CSV. */
const TYPES: Readonly<Record<CellKind, ParquetColumn["type"]>> = {
  text: "STRING",
  day: "STRING",
  address: "STRING",
  choice: "STRING",
  integer: "INT32",
  decimal: "DOUBLE",
  "printed-number": "STRING",
  ids: "STRING",
  pairs: "STRING",
};

/** Columns beyond those of results.csv: the number of each value, and the names that the ids stand for. */
const JOINED: readonly ParquetColumn[] = [
  {
    name: "value_number",
    description: "The value as a number, for calculations; `value` has the printed digits.",
    type: "DOUBLE",
    of: ({ value }) => value.number,
  },
  { name: "method", description: "Name of the method.", type: "STRING", of: ({ method }) => method.name },
  { name: "family", description: "Family of the method.", type: "STRING", of: ({ method }) => method.family },
  {
    name: "benchmark_name",
    description: "Name of the benchmark.",
    type: "STRING",
    of: ({ benchmark }) => benchmark.name,
  },
  { name: "metric", description: "Symbol of the metric.", type: "STRING", of: ({ metric }) => metric.symbol },
  { name: "unit", description: "Unit of the metric.", type: "STRING", of: ({ metric }) => metric.unit },
  {
    name: "direction",
    description: "Which values are better: higher, lower, or none.",
    type: "STRING",
    of: ({ metric }) => metric.direction,
  },
  {
    name: "kind",
    description: "What sort of text the source is, seen from the method.",
    type: "STRING",
    of: ({ kind }) => kind,
  },
  { name: "paper_id", description: "Paper of the source.", type: "STRING", of: ({ paper }) => paper.paper_id },
  {
    name: "paper",
    description: "Short name of the paper of the source.",
    type: "STRING",
    of: ({ paper }) => paper.short_name,
  },
  {
    name: "published",
    description: "When that paper was published: a day, a month or a year.",
    type: "STRING",
    of: ({ paper }) => paper.published,
  },
  { name: "source_url", description: "Address of the source.", type: "STRING", of: ({ source }) => source.url },
  {
    name: "locator",
    description: "Where in it: a table, a section.",
    type: "STRING",
    of: ({ source }) => source.locator,
  },
];

/** Every column in order: those of results.csv as its definition has them, then the joined ones. */
export const PARQUET_COLUMNS: readonly ParquetColumn[] = [
  ...cellsOf(tableOf("results")).map(
    ({ name, description, kind }): ParquetColumn => ({
      name,
      description,
      type: TYPES[kind],
      of: ({ row }) => written((row as Readonly<Record<string, unknown>>)[name]),
    }),
  ),
  ...JOINED,
];

/** Returns a cell as written in the CSV, or its number. */
function written(value: unknown): string | number | null {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "number")
    return value ?? null;
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value
          .map((one: string | { key: string; value: string }) =>
            typeof one === "string" ? one : `${one.key}=${one.value}`,
          )
          .join(typeof value[0] === "string" ? " " : "; ");
  return (value as { readonly text: string }).text;
}
