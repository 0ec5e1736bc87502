import type { Catalogue } from "@/lib/catalogue/catalogue";
import { WIDE_COLUMNS } from "@/lib/exhibit/board/board-wide";
import { capitalised } from "@/lib/format/words";
import type { ApiFormat } from "@/lib/view/address/formats";
import { nameOf, type Endpoint } from "@/lib/http/endpoints/endpoint";
import { columnDescription, exampleAnswer, type Example } from "./openapi-examples";
import { ALWAYS } from "./openapi-responses";
import { openApiParameters } from "./openapi-parameters";
import { answerName, schemaRef } from "./openapi-schemas";

/** Returns the OpenAPI description of GET for an endpoint in one format. */
export function openApiOperation(catalogue: Catalogue, endpoint: Endpoint, format: ApiFormat) {
  const example = exampleAnswer(catalogue, endpoint, format);
  const hasId = endpoint.path.endsWith("/ID");
  return {
    operationId: `${nameOf(endpoint)}${format.split(".").map(capitalised).join("")}`,
    summary: endpoint.summary,
    description: `${endpoint.summary} ${SAYS[example.type]}`,
    tags: [hasId || !(endpoint.path in catalogue.tables) || endpoint.path === "results" ? "views" : "tables"],
    parameters: openApiParameters(catalogue, endpoint, format),
    responses: {
      "200": okOf(endpoint, example, "form" in endpoint.parameters(catalogue, "", format)),
      ...otherAnswers(hasId),
      ...(/^compare/.test(endpoint.path) && TOO_LARGE),
    },
    "x-example": example.address,
  };
}

/** The response that only comparisons of many methods can give. */
const TOO_LARGE = { "503": { $ref: "#/components/responses/TooLarge" } };

/** Returns the responses that every URL can give besides 200. */
export function otherAnswers(hasId: boolean) {
  const refused = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    "304": refused("NotModified"),
    "400": refused("ParameterNotUnderstood"),
    ...(hasId && { "404": refused("NotFound") }),
    "405": refused("MethodNotAllowed"),
    "414": refused("QueryTooLong"),
    "500": refused("NotMade"),
  };
}

/** The description of a 200 response, by type. */
const SAYS: Readonly<Record<Example["type"], string>> = {
  "application/json": "The answer.",
  "text/csv": "The rows, under a header line; all cells are text as printed.",
  "text/markdown": "What the page shows, as tables in Markdown (GFM).",
  "application/x-tex": "What the page shows, as tables in a LaTeX document, with its references.",
  "application/x-ndjson": "The rows, each a JSON value on a line of its own.",
  "application/x-bibtex": "The works that are cited, and the collection with its data version.",
  "application/x-research-info-systems": "The same works in RIS.",
  "application/vnd.citationstyles.csl+json": "The same works in CSL-JSON.",
  "application/jsonl":
    "The results as records of every_eval_ever 0.3, one on each line, each result with the address of its receipt. Left out, and counted in the record: bounds and rough numbers, references, and metrics without a direction.",
  "application/yaml":
    "The results as the Hub of Hugging Face has them, in a file of `.eval_results` or in the key `model-index` of a model card, each with the address of its receipt. Left out, and counted at the head of the file: bounds and rough numbers, and references.",
};

const HEADERS = Object.fromEntries([...ALWAYS, "X-Asked-Version"].map((name) => [name, header(name)]));

function header(name: string) {
  return { $ref: `#/components/headers/${name}` };
}

/** Returns the 200 response. `x-columns` are the columns of the form list; the form wide also has a column for each condition, named by id. */
function okOf(endpoint: Endpoint, { type, isFile, short, columns }: Example, hasForms: boolean) {
  const schema = type === "application/json" ? { $ref: schemaRef(answerName(endpoint)) } : { type: "string" };
  const described = columns.map((name) => ({ name, description: columnDescription(endpoint, name) ?? undefined }));
  return {
    description: SAYS[type],
    headers: { ...HEADERS, ...(isFile && { "Content-Disposition": header("Content-Disposition") }) },
    content: {
      [type]: {
        schema,
        ...(described.length > 0 && { "x-columns": described }),
        ...(type === "text/csv" &&
          hasForms && { "x-columns-wide": WIDE_COLUMNS.map(({ name, description }) => ({ name, description })) }),
        examples: {
          shortened: {
            summary: "The first item of every list, or the first lines; values are the collection's own.",
            value: short,
          },
        },
      },
    },
  };
}

/** Returns the 200 response of the bare URL. */
export function okOfIndex(short: unknown) {
  return {
    description: "The list of endpoints.",
    headers: HEADERS,
    content: {
      "application/json": { schema: { $ref: schemaRef("IndexAnswer") }, examples: { shortened: { value: short } } },
    },
  };
}
