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

/** Where the schema of a name stands in the document. */
export const schemaRef = (name: string) => `#/components/schemas/${name}`;

/** The name of the schema of an endpoint's JSON answer. */
export const answerName = (endpoint: Pick<Endpoint, "path">) => `${nameOf(endpoint).split("-").map(capital).join("")}Answer`;

/** The name of the schema of a table's row: `Paper` for papers. */
export const rowName = (table: string) => table.replace(/s$/, "").split("-").map(capital).join("");

/** The name of the schema of the ids of a table. */
export const idName = (table: string) => `${rowName(table)}Id`;

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** Shapes that several answers share; each is described once. */
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

/** Every schema of the document by name, as JSON Schema 2020-12, which OpenAPI 3.1 is written in. */
export function openApiSchemas(endpoints: readonly Endpoint[]): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const endpoint of endpoints) if (endpoint.data) registry.add(envelopeSchema(endpoint.data), { id: answerName(endpoint) });
  registry.add(envelopeSchema(indexSchema), { id: "IndexAnswer" });
  for (const [id, schema] of Object.entries(SHARED)) registry.add(schema, { id });
  for (const name of TABLE_NAMES) registry.add(TABLES[name].row, { id: rowName(name) });
  const { schemas } = z.toJSONSchema(registry, { io: "output", uri: schemaRef, override: ({ jsonSchema }) => open(jsonSchema) });
  const titles = Object.fromEntries(TABLE_NAMES.map((name) => [rowName(name), `A row of ${name}.csv: ${TABLES[name].rowIs}.`]));
  const named = Object.entries(schemas).map(([name, schema]) => [name, { ...(titles[name] && { description: titles[name] }), ...embedded(schema) }] as const);
  return Object.fromEntries([...named, ...idSchemas()]);
}

/**
 * Answers may gain fields within v1, so a reader has to be told to let unknown ones pass; the tests close the schemas again. The unit of a
 * column is no word of JSON Schema, and so an extension.
 */
function open(schema: JsonSchema): void {
  delete schema.additionalProperties;
  const { unit } = schema as { unit?: string };
  if (unit === undefined) return;
  delete schema.unit;
  schema["x-unit"] = unit;
}

/** A schema inside the document, whose dialect and place the document states. */
function embedded(schema: JsonSchema): JsonSchema {
  const inner = { ...schema };
  delete inner.$schema;
  delete inner.$id;
  return inner;
}

/** Ids are data: they grow with it, so they are a pattern and the place where all of them stand, not a list that a client would bake in. */
function idSchemas(): readonly (readonly [string, JsonSchema])[] {
  return TABLE_NAMES.flatMap((name) => {
    const { key, row } = TABLES[name];
    const [column = "", ...more] = key as readonly string[];
    if (more.length > 0) return [];
    const { type = "string", pattern = "" } = z.toJSONSchema(row.shape[column as keyof typeof row.shape] as z.ZodType, { io: "output" });
    const description = `An id of ${name}; all of them are \`${column}\` in /api/v1/${name}.json.`;
    return [[idName(name), { type, pattern, description, "x-values": { url: `/api/v1/${name}.json`, field: column } }]];
  });
}
