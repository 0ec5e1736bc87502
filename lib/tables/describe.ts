import { z } from "zod";
import { slug, text } from "./cells";
import { fileOf, headerOf, metaOf, type Table } from "./table";

interface ColumnDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string | null;
  /** The type that a program receives, in words: text, whole number, list of text. */
  readonly type: string;
  /** How the cell is written, in the words of the checker's error message. */
  readonly written: string;
  /** The closed list of words for the cell; null if it is not closed. */
  readonly allowed: readonly string[] | null;
  /** Whether the cell may be empty. */
  readonly optional: boolean;
  /** The table whose ids the cell holds; null if it holds none. */
  readonly references: string | null;
}

export interface TableDescription {
  readonly name: string;
  /** The file inside the data folder. */
  readonly file: string;
  /** Completes "One row is …". */
  readonly rowIs: string;
  readonly key: readonly string[];
  readonly references: readonly { readonly column: string; readonly to: string }[];
  readonly columns: readonly ColumnDescription[];
}

/** Describes a table from its definition, as plain data for pages, dictionary and API documentation. */
export function describeTable(table: Table): TableDescription {
  const { name, rowIs, key, references } = table;
  return {
    name,
    file: fileOf(table),
    rowIs,
    key,
    references,
    columns: headerOf(table).map((column) => describeColumn(table, column)),
  };
}

function describeColumn(table: Table, name: string): ColumnDescription {
  const schema = table.row.shape[name] as z.ZodType;
  const { title, description, unit } = metaOf(table, name);
  const form = withoutNull(z.toJSONSchema(schema, { io: "output" }));
  return {
    name,
    title,
    description,
    unit: unit ?? null,
    type: typeInWords(form),
    written: refusalOf(schema),
    allowed: form.enum?.map(String) ?? null,
    optional: z.safeDecode(schema, "").success,
    references: table.references.find(({ column }) => column === name)?.to ?? null,
  };
}

type Form = z.core.JSONSchema.BaseSchema;

/** An optional cell is null if it is empty; `optional` states that instead. */
function withoutNull(form: Form): Form {
  if (form.anyOf) return (form.anyOf as Form[]).find(({ type }) => type !== "null") ?? form;
  const types: readonly unknown[] = [form.type].flat();
  return types.length === 1 ? form : { ...form, type: types.find((type) => type !== "null") as "string" };
}

function typeInWords(form: Form): string {
  if (form.type === "array") return `list of ${typeInWords(form.items as Form)}`;
  if (form.type === "object") return Object.keys(form.properties ?? {}).join(" and ");
  return { string: "text", integer: "whole number", number: "number" }[String(form.type)] ?? String(form.type);
}

/** No cell may contain a control character, so every codec rejects this one with a message about what it accepts. */
const NO_CELL = "\u0001";

function refusalOf(schema: z.ZodType): string {
  return z.safeDecode(schema, NO_CELL).error?.issues[0]?.message ?? "any text";
}

/** The messages of the two most common cells, for a reader who is told once what an id and a text are. */
export const WRITTEN_AS_ID = refusalOf(slug);
export const WRITTEN_AS_TEXT = refusalOf(text);
