import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { z } from "zod";
import { openApi } from "@/lib/http/openapi/openapi";
import { wide } from "./catalogues";
import { textOf } from "./api";

export const DOCUMENT = openApi(wide);

/** Returns the document as a client reads it. */
export const servedDocument = async () => JSON.parse(await textOf("openapi.json")) as Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Returns a schema in which no object allows fields that it does not name: every field of our responses is documented. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in schema ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema({ $id: "document", components: { schemas: closed(DOCUMENT.components.schemas) } });

const validators = new Map<string, ValidateFunction>();

/** Returns what is wrong with a value by the named schema; empty if nothing is. */
export function faultsOf(ref: string, value: unknown): readonly string[] {
  const validate = validators.get(ref) ?? ajv.compile({ $ref: `document${ref}` });
  validators.set(ref, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const operation = z.looseObject({
  responses: z.record(z.string(), z.unknown()),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.unknown() }))
    .default([]),
  operationId: z.string(),
  "x-example": z.string(),
});

/** Every GET of an endpoint in the document. */
export const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, { get }]) =>
  path === "/" ? [] : [{ path, ...operation.parse(get) }],
);

const answered = z.object({
  content: z.record(
    z.string(),
    z.object({
      schema: z.object({ $ref: z.string().optional() }),
      "x-columns": z.array(z.object({ name: z.string() })).optional(),
    }),
  ),
  headers: z.record(z.string(), z.unknown()),
});

/** Returns the single documented content of a documented 200: its type, its schema, its columns, and the headers. */
export function documented(path: string) {
  const found = OPERATIONS.find((candidate) => candidate.path === path);
  const { content, headers } = answered.parse(found?.responses["200"]);
  const [[type = "", { schema, "x-columns": columns }] = ["", { schema: {} }]] = Object.entries(content);
  return { type, ref: schema.$ref, columns: columns?.map(({ name }) => name), headers: Object.keys(headers) };
}

/** Returns what is wrong with a response by the document; empty if nothing is. The documented columns are those of the form "list", which is the default. */
export async function faultsOfAnswer(path: string, response: Response, form = "list"): Promise<readonly string[]> {
  const text = await response.text();
  if (response.status !== 200) return faultsOf("#/components/schemas/Problem", JSON.parse(text));
  const { type, ref, columns, headers } = documented(path);
  const faults = headers
    .filter((name) => name !== "X-Asked-Version" && !response.headers.has(name))
    .map((name) => `no header ${name}`);
  if (response.headers.get("content-type") !== `${type}; charset=utf-8`)
    faults.push(`type ${response.headers.get("content-type")}`);
  if (ref !== undefined) faults.push(...faultsOf(ref, JSON.parse(text)));
  if (columns !== undefined && form === "list" && text.split("\n")[0] !== columns.join(","))
    faults.push(`header ${text.split("\n")[0]}`);
  return faults;
}
