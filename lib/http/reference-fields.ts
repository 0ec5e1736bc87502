import { z } from "zod";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { slug } from "@/lib/tables/cells";
import { rowName, schemaRef, type JsonSchema } from "./openapi-schemas";

/** A field of an answer as the reference shows it. */
export interface Field {
  /** Where it stands: `leaderboards[].metric`. */
  readonly path: string;
  readonly type: string;
  /** The place of the shape that it has, where that is described by itself. */
  readonly href: string | null;
  readonly description: string;
}

/** The fields of a schema, those of inner objects below their own; shapes that are described by themselves are not opened. */
export function fieldsOf(schema: JsonSchema, prefix = ""): readonly Field[] {
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>).flatMap(([name, property]) => {
    const { core, lists } = unwrapped(property);
    const path = `${prefix}${name}${"[]".repeat(lists)}`;
    const shape = shapeOf(core);
    const type = typeOf(property);
    const field = { path, type, href: shape && hrefOf(shape), description: property.description ?? "" };
    return [field, ...(shape === null ? fieldsOf(core, `${path}.`) : [])];
  });
}

/** The place of a shape: that of the table whose row it is, or its own. */
export function hrefOf(shape: string): string {
  const table = TABLE_NAMES.find((name) => rowName(name) === shape);
  return table === undefined ? `#shape-${shape}` : `/data#${table}`;
}

/** A schema in words. */
export function typeOf(schema: JsonSchema): string {
  const options = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined;
  if (options) return options.map(typeOf).join(" or ");
  const shape = shapeOf(schema);
  if (shape !== null) return shape;
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return schema.enum.map(String).join(", ");
  if (schema.type === "array") return listOf(schema);
  if (schema.pattern === ID) return "id";
  return [schema.type].flat().map((type) => WORDS[String(type)] ?? String(type)).join(" or ");
}

const ID = z.toJSONSchema(slug).pattern;

function listOf({ prefixItems, items }: JsonSchema): string {
  const [first, ...more] = (prefixItems ?? []) as readonly JsonSchema[];
  return first ? `${1 + more.length} × ${typeOf(first)}` : `list of ${typeOf(items as JsonSchema)}`;
}

const WORDS: Readonly<Record<string, string>> = { string: "text", integer: "whole number", boolean: "true or false", object: "object", null: "null" };

/** Through lists and "or null" to what is inside. */
function unwrapped(schema: JsonSchema, lists = 0): { readonly core: JsonSchema; readonly lists: number } {
  if (schema.type === "array" && schema.items) return unwrapped(schema.items as JsonSchema, lists + 1);
  const inner = ((schema.anyOf ?? []) as readonly JsonSchema[]).find(({ type }) => type !== "null");
  return inner ? unwrapped(inner, lists) : { core: schema, lists };
}

function shapeOf({ $ref, allOf }: JsonSchema): string | null {
  const ref = $ref ?? (allOf as readonly JsonSchema[] | undefined)?.find((part) => part.$ref)?.$ref;
  return ref?.startsWith(schemaRef("")) ? ref.slice(schemaRef("").length) : null;
}
