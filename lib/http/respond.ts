import { API } from "@/lib/http/endpoints/endpoint";
import { ACCEPTED, frame } from "./framing";
import { isKnown, isOfSame } from "./preconditions";
import type { ProblemDetails } from "./problem";
import { rangeOf } from "./range";
import { representationOf } from "./representation";
import { at } from "@/lib/view/address/base-path";
import { printJson } from "@/lib/http/endpoints/print-json";

/** The response of an endpoint before HTTP: a document with a type and, for a file, its name. */
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
    | "application/vnd.citationstyles.csl+json"
    | "application/jsonl"
    | "application/yaml";
  /** The name that a browser saves it under; only for files. */
  readonly filename?: string;
  /** The name under which a browser that shows it saves it; only for what is no file. */
  readonly shownAs?: string;
  /** The day of the data that it was made from, such as 2026-11-28. */
  readonly modified?: string;
}

/** Every response links to the descriptions of the API, for programs and for people (RFC 8631). */
const DESCRIBED = `<${at(`${API}/openapi.json`)}>; rel="service-desc"; type="application/json", <${at("/data/api")}>; rel="service-doc"; type="text/html"`;

/** Any page may read the data from any origin, without credentials. */
export const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "etag, last-modified, accept-ranges, content-range, content-length, content-disposition, link, x-data-version, x-asked-version",
  link: DESCRIBED,
};

/**
 * A browser revalidates each time and usually gets a 304; a shared cache may serve for an hour without revalidating, and for a day while it
 * revalidates. Data changes only with a new build, after which caches are to be purged.
 */
export const CACHE = "public, max-age=0, s-maxage=3600, stale-while-revalidate=86400";

/**
 * Responds with 200 and a document in an encoding that the client accepts, 206 with the requested part of it, 416 if there is no such part, or 304 if
 * the client already has that content.
 */
export function respond(request: Request, { text, type, filename, shownAs, modified }: Document): Response {
  const { bytes, encoding, etag } = representationOf(text, request.headers.get(ACCEPTED));
  const day = modified === undefined ? null : Date.parse(modified);
  const headers = new Headers({
    ...OPEN,
    etag,
    "cache-control": CACHE,
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  });
  // The same parameters in another order are the same request; caches that support this header keep one response for both.
  headers.set("no-vary-search", "key-order");
  if (day !== null) headers.set("last-modified", new Date(day).toUTCString());
  if (isKnown(request.headers, etag, day)) return new Response(null, { status: 304, headers });
  headers.set("accept-ranges", "bytes");
  const asked =
    request.method === "GET" && isOfSame(request.headers, etag, day)
      ? rangeOf(request.headers.get("range"), bytes.length)
      : null;
  if (asked === "none") {
    headers.set("content-range", `bytes */${bytes.length}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-type", `${type}; charset=utf-8`);
  if (filename !== undefined) headers.set("content-disposition", `attachment; filename="${filename}"`);
  if (shownAs !== undefined) headers.set("content-disposition", `inline; filename="${shownAs}"`);
  if (asked !== null) headers.set("content-range", `bytes ${asked.first}-${asked.last}/${bytes.length}`);
  const body = asked === null ? bytes : bytes.subarray(asked.first, asked.last + 1);
  frame(headers, { encoding, length: body.length });
  return new Response(request.method === "HEAD" ? null : body, { status: asked === null ? 200 : 206, headers });
}

export const ALLOW = "GET, HEAD, OPTIONS";

export const NOT_CACHED = "no-store";

/** Returns a response as defined in RFC 9457; never cached, so that a corrected URL works at once. */
export function respondProblem(request: Request, problem: ProblemDetails): Response {
  const headers = new Headers({
    ...OPEN,
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": NOT_CACHED,
  });
  if (problem.status === 405) headers.set("allow", ALLOW);
  return new Response(request.method === "HEAD" ? null : `${printJson(problem, 2)}\n`, {
    status: problem.status,
    headers,
  });
}

/** Returns the response to a preflight request. */
export function respondOptions(): Response {
  const headers = {
    ...OPEN,
    allow: ALLOW,
    "access-control-allow-methods": ALLOW,
    "access-control-allow-headers": "if-none-match, if-modified-since, if-range, range",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}
