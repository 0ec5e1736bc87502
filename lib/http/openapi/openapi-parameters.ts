import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import type { ApiFormat } from "@/lib/view/address/formats";
import type { AnyParameter } from "@/lib/view/views/parameters";
import { VERSION, VERSION_PARAMETER } from "@/lib/view/address/data-version";
import type { Endpoint } from "@/lib/http/endpoints/endpoint";
import { exampleId, exampleOf } from "./example-of";
import { BOM_PARAMETER } from "@/lib/http/spreadsheet-mark";
import { idName, schemaRef, type JsonSchema } from "./openapi-schemas";

export interface OpenApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string | readonly string[];
  readonly style?: "form";
  readonly explode?: boolean;
}

/** Returns the parameters of an endpoint in a format, with the values from its example. */
export function openApiParameters(
  catalogue: Catalogue,
  endpoint: Endpoint,
  format: ApiFormat,
): readonly OpenApiParameter[] {
  const id = exampleId(catalogue, endpoint);
  const query = new URLSearchParams(exampleOf(catalogue, endpoint).split("?")[1]);
  const inQuery = Object.entries({
    ...endpoint.parameters(catalogue, id, format),
    ...(format === "csv" && BOM_PARAMETER),
  }).map(([name, parameter]) => queryParameter(catalogue, name, parameter, query.getAll(name)));
  return id === "" ? inQuery : [pathParameter(endpoint, id), ...inQuery];
}

/** Returns the parameter that every URL takes. */
export const versionParameter = ({ version }: Catalogue): OpenApiParameter => ({
  name: VERSION_PARAMETER,
  in: "query",
  required: false,
  description:
    "The version of the data that a link was made with. Only the current data is kept: a link to another version gets the current data, " +
    "and says so in `x-asked-version` and `meta.asked_version`.",
  schema: { type: "string", pattern: VERSION.source },
  example: version,
});

/** Returns the id parameter: the table is before the slash, its ids after it. */
function pathParameter({ path }: Endpoint, id: string): OpenApiParameter {
  const [table = ""] = path.split("/");
  return {
    name: "id",
    in: "path",
    required: true,
    description: `An id of ${table}.`,
    schema: { $ref: schemaRef(idName(table)) },
    example: id,
  };
}

function queryParameter(
  catalogue: Catalogue,
  name: string,
  parameter: AnyParameter,
  given: readonly string[],
): OpenApiParameter {
  const { description, repeatable } = parameter;
  const one =
    "longest" in parameter
      ? {
          type: "string" as const,
          minLength: 1,
          maxLength: parameter.longest,
          ...(parameter.form && { pattern: parameter.form.pattern }),
        }
      : schemaOf(catalogue, parameter);
  return {
    name,
    in: "query",
    required: "required" in parameter && parameter.required === true,
    description: repeatable ? `${description} May be repeated: any of the values.` : description,
    schema: repeatable ? { type: "array", items: one } : one,
    ...(repeatable && { style: "form", explode: true }),
    ...(given.length > 0 && { example: repeatable ? given : given[0] }),
  };
}

function schemaOf(catalogue: Catalogue, { allowed }: { readonly allowed: readonly string[] }): JsonSchema {
  const table = tableOfIds(catalogue, allowed);
  return table === null ? { type: "string", enum: [...allowed] } : { $ref: schemaRef(idName(table)) };
}

/** Returns the table whose ids include all of the values; null if they are words of a closed list. */
export function tableOfIds(catalogue: Catalogue, values: readonly string[]): TableName | null {
  if (values.length === 0) return null;
  return TABLE_NAMES.find((name) => values.every((value) => idsOf(catalogue, name).has(value))) ?? null;
}

const tablesOf = once<Catalogue, Map<TableName, ReadonlySet<string>>>(() => new Map());

/** Returns the ids of a table; empty if its rows have a key of several columns. */
export function idsOf(catalogue: Catalogue, name: TableName): ReadonlySet<string> {
  const tables = tablesOf(catalogue);
  const [column = "", ...more] = TABLES[name].key as readonly string[];
  const rows = catalogue.tables[name] as readonly Readonly<Record<string, unknown>>[];
  const ids = tables.get(name) ?? new Set(more.length > 0 ? [] : rows.map((row) => String(row[column])));
  tables.set(name, ids);
  return ids;
}
