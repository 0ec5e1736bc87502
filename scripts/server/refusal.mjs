import { addressAt } from "./base-path.mjs";

/** In characters. Longer than any URL that the pages create; the API itself reads 8,000 characters of query and says so. */
export const LONGEST_ADDRESS = 8_500;

const METHODS = ["GET", "HEAD", "OPTIONS"];

/** @typedef {{ readonly status: number; readonly title: string; readonly detail: string; readonly allow?: string; readonly retryAfter?: number; readonly type?: string }} Refusal */

/**
 * Returns why a request is refused before it reaches the app, or null. The data is read-only, so nothing here accepts a body, which would only be
 * read into memory.
 * @param {{ method: string; url: string; headers: import("node:http").IncomingHttpHeaders }} request
 * @returns {Refusal | null}
 */
export function refusalOf({ method, url, headers }) {
  if (!METHODS.includes(method))
    return {
      status: 405,
      title: "Method not allowed",
      detail: "The data is read-only: use GET, HEAD or OPTIONS.",
      allow: METHODS.join(", "),
    };
  if (url.length > LONGEST_ADDRESS)
    return {
      status: 414,
      title: "Address too long",
      detail: `The address has ${url.length} characters; at most ${LONGEST_ADDRESS} are read.`,
    };
  if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0)
    return {
      status: 413,
      title: "Request body not accepted",
      detail: "The request has a body, but nothing here reads one: put everything you ask for in the URL.",
    };
  if (decoded(url) === null)
    return { status: 400, title: "Address cannot be read", detail: "The URL contains an invalid percent-encoding." };
  return null;
}

/**
 * Returns the path of a URL with its percent-encoding decoded, or null if that is invalid.
 * @param {string} url
 */
export function decoded(url) {
  try {
    return decodeURIComponent(url.split("?", 1)[0] ?? "");
  } catch {
    return null;
  }
}

/**
 * Sends a refusal in the error format of the API (RFC 9457). The connection is closed, so that no body has to be read to its end.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Refusal} refusal
 */
export function refuse(request, response, { status, allow, retryAfter, type = "/data/api#problems", ...problem }) {
  response.writeHead(status, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    connection: "close",
    ...(allow && { allow }),
    ...(retryAfter && { "retry-after": String(retryAfter) }),
  });
  response.end(
    request.method === "HEAD"
      ? undefined
      : `${JSON.stringify({ type: addressAt(type, process.env.BASE_PATH ?? ""), status, ...problem }, null, 2)}\n`,
  );
}
