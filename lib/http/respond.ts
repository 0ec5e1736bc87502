import { createHash } from "node:crypto";
import { API } from "./endpoint";
import type { ProblemDetails } from "./problem";

/** What an endpoint answers before HTTP: a document with a type and, for a file, its name. */
export interface Document {
  readonly text: string;
  readonly type:
    | "application/json"
    | "application/x-ndjson"
    | "text/csv"
    | "text/markdown"
    | "application/x-tex"
    | "application/x-bibtex"
    | "application/x-research-info-systems"
    | "application/vnd.citationstyles.csl+json";
  /** The name that a browser saves it under; only for files. */
  readonly filename?: string;
}

/** Every answer says where the API is described, for programs and for people (RFC 8631). */
const DESCRIBED = `<${API}/openapi.json>; rel="service-desc"; type="application/json", </data/api>; rel="service-doc"; type="text/html"`;

/** Any page may read the data from any origin, without credentials. */
export const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, content-disposition, link, x-data-version, x-asked-version",
  link: DESCRIBED,
};

/**
 * A browser asks again each time and mostly hears 304; a shared cache may answer for an hour without asking, and for a day
 * while it asks. Data changes only with a new build, whose caches are to be purged.
 */
export const CACHE = "public, max-age=0, s-maxage=3600, stale-while-revalidate=86400";

/** 200 with an ETag made from the content, or 304 where the reader has that content already. */
export function respond(request: Request, { text, type, filename }: Document): Response {
  const etag = `"${createHash("sha256").update(text, "utf8").digest("base64url").slice(0, 27)}"`;
  const headers = new Headers({ ...OPEN, etag, "cache-control": CACHE, "x-content-type-options": "nosniff" });
  if (knows(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", `${type}; charset=utf-8`);
  if (filename !== undefined) headers.set("content-disposition", `attachment; filename="${filename}"`);
  return new Response(request.method === "HEAD" ? null : text, { headers });
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): `*`, or a list in which the tag occurs with or without `W/`. */
function knows(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

export const ALLOW = "GET, HEAD, OPTIONS";

export const NOT_CACHED = "no-store";

/** An RFC 9457 answer; never cached, so that a mended address works at once. */
export function respondProblem(request: Request, problem: ProblemDetails): Response {
  const headers = new Headers({ ...OPEN, "content-type": "application/problem+json; charset=utf-8", "cache-control": NOT_CACHED });
  if (problem.status === 405) headers.set("allow", ALLOW);
  return new Response(request.method === "HEAD" ? null : `${JSON.stringify(problem, null, 2)}\n`, { status: problem.status, headers });
}

/** The answer to a preflight request. */
export function respondOptions(): Response {
  const headers = { ...OPEN, allow: ALLOW, "access-control-allow-methods": ALLOW, "access-control-allow-headers": "if-none-match", "access-control-max-age": "86400" };
  return new Response(null, { status: 204, headers });
}
