import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answer } from "./endpoints";
import { schemaRef } from "./openapi-schemas";
import { METHOD_NOT_ALLOWED, PROBLEM_KINDS, queryTooLong, type ProblemDetails, type ProblemKind } from "./problem";
import { CACHE, NOT_CACHED, OPEN } from "./respond";

const text = (description: string, example?: string) => ({ description, schema: { type: "string" }, ...(example && { example }) });

/** The headers of an answer, with the values that every answer has. */
export const openApiHeaders = {
  ETag: text("Names the content: send it back as If-None-Match, and an unchanged answer is a 304 without body."),
  "Cache-Control": text("A browser asks again each time; a shared cache may answer for an hour without asking.", CACHE),
  "Access-Control-Allow-Origin": text("Any page may read the data.", OPEN["access-control-allow-origin"]),
  Link: text("Where the API is described, for programs and for people.", OPEN.link),
  "Content-Disposition": text("The name that a browser saves the file under."),
};

/** What asks for each kind of refusal that an address can earn; the others do not hang on the address. */
const REFUSED = { "parameter-not-understood": ["results.json", "colour=red"], "not-found": ["papers/vra.json", ""] } as const;

/** The answers without data, by name; every problem is one that was really answered. */
export function openApiResponses(catalogue: Catalogue) {
  const problems = {
    ParameterNotUnderstood: problemOf("parameter-not-understood", asked(catalogue, REFUSED["parameter-not-understood"])),
    NotFound: problemOf("not-found", asked(catalogue, REFUSED["not-found"])),
    MethodNotAllowed: problemOf("method-not-allowed", METHOD_NOT_ALLOWED, { Allow: text("What is answered.", "GET, HEAD, OPTIONS") }),
    QueryTooLong: problemOf("query-too-long", queryTooLong(9_000, 8_000)),
  };
  const [etag, cache] = ["ETag", "Cache-Control"].map((name) => ({ $ref: `#/components/headers/${name}` }));
  return { NotModified: { description: "The reader has this content already; no body.", headers: { ETag: etag, "Cache-Control": cache } }, ...problems };
}

function asked(catalogue: Catalogue, [address, query]: readonly [string, string]): ProblemDetails {
  const problem = answer(catalogue, address, new URLSearchParams(query));
  if (!("status" in problem)) throw new Error(`${address}?${query}: found an answer → an address that is refused`);
  return problem;
}

function problemOf(kind: ProblemKind, example: ProblemDetails, headers: object = {}) {
  return {
    description: PROBLEM_KINDS[kind].meaning,
    headers: { "Cache-Control": text("Never cached, so that a mended address works at once.", NOT_CACHED), ...headers },
    content: { "application/problem+json": { schema: { $ref: schemaRef("Problem") }, examples: { answered: { value: example } } } },
  };
}
