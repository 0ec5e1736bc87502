import { z } from "zod";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { indexSchema } from "@/lib/http/endpoints/api-index";
import { compareResultSchema } from "@/lib/http/endpoints/compare-json";
import { nameOf, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { envelopeSchema, resultSchema, listedResultSchema, metaSchema } from "@/lib/http/envelope";
import { ownResultSchema } from "@/lib/http/endpoints/method-endpoint";
import { problemSchema } from "@/lib/http/problem";
import { receiptSchema } from "./receipt-schema";
import { statementSchema } from "./statement-schema";
import { verdictSchema } from "./verdict-schema";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Returns the reference to a schema in the document. */
export const schemaRef = (name: string) => `#/components/schemas/${name}`;

/** Returns the name of the schema of an endpoint's JSON response. */
export const answerName = (endpoint: Pick<Endpoint, "path">) =>
  `${nameOf(endpoint).split("-").map(capital).join("")}Answer`;

/** Returns the name of the schema of a table's row: `Paper` for papers. */
export const rowName = (table: string) => table.replace(/s$/, "").split("-").map(capital).join("");

/** Returns the name of the schema of a table's ids. */
export const idName = (table: string) => `${rowName(table)}Id`;

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** Shapes that several responses share; each is described once. */
const SHARED: Readonly<Record<string, z.ZodType>> = {
  Meta: metaSchema,
  Figure: resultSchema,
  ListedFigure: listedResultSchema,
  OwnFigure: ownResultSchema,
  CompareFigure: compareResultSchema,
  Verdict: verdictSchema,
  Statement: statementSchema,
  Receipt: receiptSchema,
  Problem: problemSchema,
};

/** Returns every schema of the document by name, as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export function openApiSchemas(endpoints: readonly Endpoint[]): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const endpoint of endpoints)
    if (endpoint.data) registry.add(envelopeSchema(endpoint.data), { id: answerName(endpoint) });
  registry.add(envelopeSchema(indexSchema), { id: "IndexAnswer" });
  for (const [id, schema] of Object.entries(SHARED)) registry.add(schema, { id });
  for (const name of TABLE_NAMES) registry.add(TABLES[name].row, { id: rowName(name) });
  const { schemas } = z.toJSONSchema(registry, {
    io: "output",
    uri: schemaRef,
    override: ({ jsonSchema }) => open(jsonSchema),
  });
  const titles = Object.fromEntries(
    TABLE_NAMES.map((name) => [rowName(name), `A row of ${name}.csv: ${TABLES[name].rowIs}.`]),
  );
  const named = Object.entries(schemas).map(
    ([name, schema]) => [name, { ...(titles[name] && { description: titles[name] }), ...embedded(schema) }] as const,
  );
  return Object.fromEntries([...named, ...idSchemas()]);
}

/**
 * Opens a schema: responses may gain fields within v1, so clients must ignore unknown ones; the tests close the schemas again. The unit of a column
 * is not part of JSON Schema, and so becomes an extension.
 */
function open(schema: JsonSchema): void {
  delete schema.additionalProperties;
  const { unit } = schema as { unit?: string };
  if (unit === undefined) return;
  delete schema.unit;
  schema["x-unit"] = unit;
}

/** Returns a schema without `$schema` and `$id`, which the document states for all schemas inside it. */
function embedded(schema: JsonSchema): JsonSchema {
  const inner = { ...schema };
  delete inner.$schema;
  delete inner.$id;
  return inner;
}

/**
 * Returns the schemas of ids: a pattern and the URL of all ids. Ids are data and grow with it, so a list would be outdated once a client had built it
 * in.
 */
function idSchemas(): readonly (readonly [string, JsonSchema])[] {
  return TABLE_NAMES.flatMap((name) => {
    const { key, row } = TABLES[name];
    const [column = "", ...more] = key as readonly string[];
    if (more.length > 0) return [];
    const { type = "string", pattern = "" } = z.toJSONSchema(row.shape[column as keyof typeof row.shape] as z.ZodType, {
      io: "output",
    });
    const description = `An id of ${name}; all of them are \`${column}\` in /api/v1/${name}.json.`;
    return [[idName(name), { type, pattern, description, "x-values": { url: `/api/v1/${name}.json`, field: column } }]];
  });
}
