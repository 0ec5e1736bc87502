import type { Catalogue } from "@/lib/catalogue/catalogue";
import { answer } from "@/lib/http/endpoints/endpoints";
import { schemaRef } from "./openapi-schemas";
import {
  LONGEST_QUERY,
  METHOD_NOT_ALLOWED,
  notMade,
  PROBLEM_KINDS,
  queryTooLong,
  tooLarge,
  type ProblemDetails,
  type ProblemKind,
} from "@/lib/http/problem";
import { ALLOW, CACHE, NOT_CACHED, OPEN } from "@/lib/http/respond";

const text = (description: string, example?: string) => ({
  description,
  schema: { type: "string" },
  ...(example && { example }),
});

/** The headers that every 200 has. */
export const ALWAYS: readonly string[] = [
  "ETag",
  "Last-Modified",
  "Cache-Control",
  "Access-Control-Allow-Origin",
  "Link",
  "X-Data-Version",
];

/** The headers of a response, with the values that are the same for all. */
export const openApiHeaders = {
  ETag: text(
    "Identifies the content in the encoding in which it is sent: send it back as If-None-Match, and an unchanged answer is a 304 without a body.",
  ),
  "Last-Modified": text("The day of the data that the answer was made from."),
  "Cache-Control": text(
    "A browser revalidates each time; a shared cache may answer for an hour without revalidating.",
    CACHE,
  ),
  "Access-Control-Allow-Origin": text("Any page may read the data.", OPEN["access-control-allow-origin"]),
  Link: text("Where the API is described, for programs and for people.", OPEN.link),
  "X-Data-Version": text("The version of the data that the answer was made from."),
  "X-Asked-Version": text("The version that the address asks for, only where it is not that of the answer."),
  "Content-Disposition": text("The name that a browser saves the file under."),
};

/** The name of each kind of refusal in the document. */
const NAMES: Readonly<Record<ProblemKind, string>> = {
  "parameter-not-understood": "ParameterNotUnderstood",
  "not-found": "NotFound",
  "method-not-allowed": "MethodNotAllowed",
  "query-too-long": "QueryTooLong",
  "not-made": "NotMade",
  "too-large": "TooLarge",
};

/** Returns every kind of refusal with a real example. */
export function openApiProblems(catalogue: Catalogue) {
  const examples: Readonly<Record<ProblemKind, ProblemDetails>> = {
    "parameter-not-understood": asked(catalogue, "results.json", "kind=abstrct"),
    "not-found": asked(catalogue, "papers/vra.json", ""),
    "method-not-allowed": METHOD_NOT_ALLOWED,
    "query-too-long": queryTooLong(LONGEST_QUERY + 1, LONGEST_QUERY),
    "not-made": notMade("8c5c8b0e-6f3c-4f6b-9a0e-2f1d7a4b5c6d"),
    "too-large": tooLarge(245, 60),
  };
  return (Object.keys(examples) as ProblemKind[]).map((kind) => ({
    kind,
    ...PROBLEM_KINDS[kind],
    problem: examples[kind],
  }));
}

/** Returns the responses without data, by name. */
export function openApiResponses(catalogue: Catalogue) {
  const headers = Object.fromEntries(
    [...ALWAYS, "X-Asked-Version"].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  );
  const notModified = { description: "The reader has this content already; no body.", headers };
  return {
    NotModified: notModified,
    ...Object.fromEntries(openApiProblems(catalogue).map((problem) => [NAMES[problem.kind], refusal(problem)])),
  };
}

/** Returns the problem for an invalid path. Throws if it is not refused, which is a bug of the project. */
function asked(catalogue: Catalogue, address: string, query: string): ProblemDetails {
  const problem = answer(catalogue, address, new URLSearchParams(query));
  if (!("status" in problem)) throw new Error(`${address}?${query}: found an answer → an address that is refused`);
  return problem;
}

function refusal({ kind, meaning, problem }: ReturnType<typeof openApiProblems>[number]) {
  return {
    description: meaning,
    headers: {
      "Cache-Control": text("Never cached, so that a corrected address works at once.", NOT_CACHED),
      ...(kind === "too-large" && { "Retry-After": text("After how many seconds to try again.", "15") }),
      ...(kind === "method-not-allowed" && { Allow: text("What is answered.", ALLOW) }),
    },
    content: {
      "application/problem+json": {
        schema: { $ref: schemaRef("Problem") },
        examples: { answered: { value: problem } },
      },
    },
  };
}
