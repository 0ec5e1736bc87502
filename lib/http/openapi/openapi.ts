import type { Catalogue } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";
import { VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { siteOrigin } from "@/lib/view/site";
import { indexDocument } from "@/lib/http/endpoints/api-index";
import { API, formatsOf } from "@/lib/http/endpoints/endpoint";
import { ENDPOINTS } from "@/lib/http/endpoints/endpoints";
import { versionParameter } from "./openapi-parameters";
import { okOfIndex, openApiOperation, otherAnswers } from "./openapi-operation";
import { openApiHeaders, openApiResponses } from "./openapi-responses";
import { openApiSchemas, type JsonSchema } from "./openapi-schemas";
import { shortened } from "./openapi-examples";
import type { Document } from "@/lib/http/respond";
import { printJson } from "@/lib/http/endpoints/print-json";
import { addressesIn } from "@/lib/view/address/json-addresses";

const DESCRIPTION = [
  "The data is read-only: GET, HEAD and OPTIONS, from any",
  "origin, without a key. `value.text` holds the digits exactly as the source prints them, and in CSV the cell does: read it as text where digits",
  "matter. Field names are stable within v1; answers may gain fields. A request that is not understood is refused, never answered with an empty 200.",
].join(" ");

/**
 * Returns the description of the API (OpenAPI 3.1), generated from the endpoints and the tables: it has every format and parameter because the
 * endpoint has it, and every example is a real response. Built once per catalogue.
 */
export const openApi = once(build);

export const openApiDocument = (catalogue: Catalogue): Document => ({
  text: `${printJson(openApi(catalogue), 2)}\n`,
  type: "application/json",
});

/** Every URL takes the version, which is described once. */
const ANY_VERSION = [{ $ref: `#/components/parameters/${VERSION_PARAMETER}` }];

/** Returns the path of an endpoint in OpenAPI's notation. */
export const openApiPath = (path: string, format: string) => `/${path.replace("ID", "{id}")}.${format}`;

function build(catalogue: Catalogue) {
  const operations = ENDPOINTS.flatMap((endpoint) =>
    formatsOf(endpoint).map(
      (format) =>
        [
          openApiPath(endpoint.path, format),
          { parameters: ANY_VERSION, get: openApiOperation(catalogue, endpoint, format) },
        ] as const,
    ),
  );
  const document = {
    openapi: "3.1.1",
    info: {
      title: catalogue.identity.title,
      version: "1",
      summary: "Reported results with their receipts, as JSON, CSV, Markdown, LaTeX and BibTeX.",
      description: `${catalogue.identity.sentence} ${DESCRIPTION}`,
      license: { name: "MIT", identifier: "MIT" },
      contact: { name: catalogue.identity.publisher.name, url: catalogue.identity.contact ?? `${siteOrigin()}/data` },
      "x-data-version": catalogue.version,
    },
    externalDocs: { url: `${siteOrigin()}/data/api`, description: "The reference for people" },
    servers: [{ url: API }],
    // No key and no account. Stated, because client generators look for it.
    security: [],
    tags: [
      { name: "views", description: "What the pages show." },
      { name: "tables", description: "Whole tables; the CSV is the file byte for byte." },
    ],
    paths: { "/": { parameters: ANY_VERSION, get: indexOperation(catalogue) }, ...Object.fromEntries(operations) },
    components: {
      parameters: { [VERSION_PARAMETER]: versionParameter(catalogue) },
      schemas: openApiSchemas(ENDPOINTS),
      headers: openApiHeaders,
      responses: openApiResponses(catalogue),
    },
  };
  return { ...document, components: { ...document.components, schemas: usedSchemas(document) } };
}

/** Returns the schemas that something refers to, directly or through another schema. */
function usedSchemas(document: {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}): Readonly<Record<string, JsonSchema>> {
  const { schemas } = document.components;
  const namedIn = (part: unknown) =>
    [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
  const used = new Set<string>();
  const open = namedIn({ ...document, components: { ...document.components, schemas: {} } });
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    for (const named of namedIn(schemas[name])) open.push(named);
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

function indexOperation(catalogue: Catalogue) {
  const ok = okOfIndex(shortened(JSON.parse(indexDocument(catalogue).text, addressesIn)));
  return {
    operationId: "index",
    summary: "The list of endpoints.",
    description: "Every endpoint with its formats, its parameters and an example.",
    tags: ["views"],
    responses: { "200": ok, ...otherAnswers(false) },
  };
}
