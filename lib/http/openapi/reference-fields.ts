import { z } from "zod";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { rowName, schemaRef, type JsonSchema } from "./openapi-schemas";

/** A field of a response as the reference shows it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  /** The anchor of its shape if that is described separately, else null. */
  readonly href: string | null;
  readonly description: string;
  /** The fields of its content; empty if it is not an object, or is a shape that is described separately. */
  readonly fields: readonly Field[];
}

/** Returns the fields of a schema, in its order. */
export function fieldsOf(schema: JsonSchema): readonly Field[] {
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>).map(([name, property]) => {
    const inner = unwrapped(property);
    const shape = shapeOf(inner);
    const fields = shape === null ? fieldsOf(inner) : [];
    return {
      name,
      type: typeOf(property),
      href: shape && hrefOf(shape),
      description: property.description ?? "",
      fields,
    };
  });
}

/** Returns the anchor of a shape: that of the table whose row it is, or its own. */
export function hrefOf(shape: string): string {
  const table = TABLE_NAMES.find((name) => rowName(name) === shape);
  return table === undefined ? `#shape-${shape}` : `/data#${table}`;
}

/** Returns the type of a schema in words. */
export function typeOf(schema: JsonSchema): string {
  const options = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined;
  if (options) return options.map(typeOf).join(" or ");
  const shape = shapeOf(schema);
  if (shape !== null) return shape;
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.map(String).join(", ");
  if (schema.type === "array") return listOf(schema);
  if (schema.pattern === ID) return "id";
  return [schema.type]
    .flat()
    .map((type) => WORDS[String(type)] ?? String(type))
    .join(" or ");
}

const ID = z.toJSONSchema(slug).pattern;

function listOf({ prefixItems, items }: JsonSchema): string {
  const [first, ...more] = (prefixItems ?? []) as readonly JsonSchema[];
  return first ? `${1 + more.length} × ${typeOf(first)}` : `list of ${typeOf(items as JsonSchema)}`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
  object: "object",
  null: "null",
};

/** Unwraps lists and "or null". */
function unwrapped(schema: JsonSchema): JsonSchema {
  if (schema.type === "array" && schema.items) return unwrapped(schema.items as JsonSchema);
  const inner = ((schema.anyOf ?? []) as readonly JsonSchema[]).find(({ type }) => type !== "null");
  return inner ? unwrapped(inner) : schema;
}

function shapeOf({ $ref, allOf }: JsonSchema): string | null {
  const ref = $ref ?? (allOf as readonly JsonSchema[] | undefined)?.find((part) => part.$ref)?.$ref;
  return ref?.startsWith(schemaRef("")) ? ref.slice(schemaRef("").length) : null;
}
