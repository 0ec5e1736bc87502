import type { Catalogue } from "@/lib/catalogue/catalogue";
import { TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { formatsOf, nameOf, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { exampleId } from "./example-of";
import { openApi } from "./openapi";
import { columnDescription, exampleAnswer } from "./openapi-examples";
import { idsOf, tableOfIds } from "./openapi-parameters";
import { answerName } from "./openapi-schemas";
import { fieldsOf, hrefOf, type Field } from "./reference-fields";
import { BOM_PARAMETER } from "@/lib/http/spreadsheet-mark";
import { printJson } from "@/lib/http/endpoints/print-json";

/** The values that a parameter takes. */
export type Values =
  | { readonly words: readonly string[] }
  | { readonly idsOf: TableName }
  | { readonly longest: number };

export interface ParameterReference {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
  readonly values: Values;
}

/** An endpoint as the reference shows it. */
export interface EndpointReference {
  readonly id: string;
  readonly path: string;
  readonly formats: readonly string[];
  readonly summary: string;
  readonly parameters: readonly ParameterReference[];
  /** The fields of its JSON, except `meta`, which all responses share. */
  readonly data: readonly Field[];
  /** The columns of its CSV; empty if it has no CSV. */
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly examples: readonly { readonly format: string; readonly address: string; readonly short: string }[];
}

/** Returns the endpoints as the page describes them; in a path with an id, the id of the example is used. */
export function referenceOf(catalogue: Catalogue): readonly EndpointReference[] {
  const { schemas } = openApi(catalogue).components;
  return ENDPOINTS.map((endpoint) => {
    const examples = formatsOf(endpoint).map((format) => ({ format, ...exampleAnswer(catalogue, endpoint, format) }));
    return {
      id: nameOf(endpoint),
      path: endpoint.path,
      formats: formatsOf(endpoint),
      summary: endpoint.summary,
      parameters: parametersOf(catalogue, endpoint),
      data: fieldsOf(schemas[answerName(endpoint)] ?? {}).filter(({ name }) => name === "data"),
      columns: examples.flatMap(({ columns }) =>
        columns.map((name) => ({ name, description: columnDescription(endpoint, name) ?? "" })),
      ),
      examples: examples.map(({ format, address, short }) => ({
        format,
        address,
        short: typeof short === "string" ? short : printJson(short, 2),
      })),
    };
  });
}

function parametersOf(catalogue: Catalogue, endpoint: Endpoint): readonly ParameterReference[] {
  const inQuery = Object.entries({
    ...endpoint.parameters(catalogue, exampleId(catalogue, endpoint)),
    ...(formatsOf(endpoint).includes("csv") && BOM_PARAMETER),
  }).map(([name, parameter]) => ({
    name,
    description: parameter.description,
    isRequired: "required" in parameter && parameter.required === true,
    isRepeatable: parameter.repeatable,
    values: valuesOf(catalogue, parameter),
  }));
  const table = TABLE_NAMES.find((name) => endpoint.path === `${name}/ID`);
  if (table === undefined) return inQuery;
  return [
    {
      name: "ID",
      description: "Part of the address.",
      isRequired: true,
      isRepeatable: false,
      values: { idsOf: table },
    },
    ...inQuery,
  ];
}

function valuesOf(catalogue: Catalogue, parameter: AnyParameter): Values {
  if ("longest" in parameter) return { longest: parameter.longest };
  const table = tableOfIds(catalogue, parameter.allowed);
  return table === null ? { words: parameter.allowed } : { idsOf: table };
}

/** A shape that several responses share. */
export interface ShapeReference {
  readonly name: string;
  /** The shape that it extends, or null. */
  readonly extends: string | null;
  readonly fields: readonly Field[];
}

/** Returns the shapes that fields of responses refer to, except the rows of tables, which /data describes. */
export function shapesOf(catalogue: Catalogue): readonly ShapeReference[] {
  const { schemas } = openApi(catalogue).components;
  const shared = Object.entries(schemas).filter(
    ([name, { properties }]) => properties && !name.endsWith("Answer") && hrefOf(name).startsWith("#"),
  );
  const result = fieldsOf(schemas.Figure ?? {});
  return shared.map(([name, schema]) => {
    const fields = fieldsOf(schema);
    const isResult =
      name !== "Figure" && result.every(({ name: inResult }) => fields.some((field) => field.name === inResult));
    const own = isResult ? fields.filter((field) => !result.some((inResult) => inResult.name === field.name)) : fields;
    return { name, extends: isResult ? "Figure" : null, fields: own };
  });
}

/** Tables with too many ids for a page, which links to the list of all results instead. */
const NOT_LISTED: readonly TableName[] = ["results"];

/** Returns the ids of each table that a parameter or a path takes one of. */
export function idsInUse(
  catalogue: Catalogue,
): readonly { readonly table: TableName; readonly ids: readonly string[] }[] {
  const values = ENDPOINTS.flatMap((endpoint) =>
    parametersOf(catalogue, endpoint).map((parameter) => parameter.values),
  );
  const asked = new Set(values.flatMap((value) => ("idsOf" in value ? [value.idsOf] : [])));
  return TABLE_NAMES.filter((table) => asked.has(table) && !NOT_LISTED.includes(table)).map((table) => ({
    table,
    ids: [...idsOf(catalogue, table)],
  }));
}
