import { bounded } from "./bounded.mjs";
import { acceptedEncoding } from "../../lib/islands/page-encodings.mjs";

/** The limits in bytes for all cached responses together and for a single one; a larger one is requested rarely and would evict a hundred others. */
const MOST = 48e6;
const LARGEST = 2e6;

/** Responses of the API: made from data that does not change while it is served, the same for everybody, and already encoded. */
const KEPT = /^\/api\/v1(?:[/?]|$)/;

/** Headers that belong to one request and not to the response. */
export const OF_REQUEST = new Set(["connection", "keep-alive", "transfer-encoding", "date", "x-request-id"]);
/** Headers that a 304 omits, as in lib/http/respond.ts. */
const OF_BODY = /^(?:content-(?:type|length|encoding|disposition)|accept-ranges)$/;

/** Headers that make a request conditional or partial; only If-None-Match is answered from the cache. */
const CONDITIONS = ["range", "if-range", "if-match", "if-modified-since", "if-unmodified-since"];

/**
 * Caches responses of the API by URL and encoding, the most recently used ones up to a number of bytes, so that a repeated request is not computed
 * again.
 * @param {{ most?: number; largest?: number }} [limits] in bytes
 */
export function keptAnswers({ most = MOST, largest = LARGEST } = {}) {
  const kept = bounded(most, (key, /** @type {Kept} */ answer) => weight(key, answer));

  /**
   * Responds from the cache, or has the response made and caches it.
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @param {() => Promise<void>} make
   */
  return (request, response, make) => {
    if (
      request.method !== "GET" ||
      !KEPT.test(request.url ?? "") ||
      CONDITIONS.some((name) => request.headers[name] !== undefined)
    )
      return make();
    const key = `${acceptedEncoding(request)} ${request.url}`;
    const found = kept.get(key);
    if (found === undefined) {
      if (request.headers["if-none-match"] === undefined)
        watch(response, largest, (/** @type {Kept} */ answer) => kept.set(key, answer));
      return make();
    }
    return send(request, response, found);
  };
}

/** @typedef {{ headers: Record<string, any>; body: Buffer }} Kept */

/** Bytes for the URL, the headers and the entry of the map. */
const BESIDE = 1_000;
/** @type {(key: string, answer: Pick<Kept, "body">) => number} */
const weight = (key, { body }) => BESIDE + key.length + body.length;

/**
 * Calls `whole` with a response that may be sent to anybody, after it was sent.
 * @param {import("node:http").ServerResponse} response
 * @param {number} largest
 * @param {(answer: Kept) => void} whole
 */
function watch(response, largest, whole) {
  /** @type {Buffer[]} */
  const parts = [];
  let length = 0;
  const add = (/** @type {unknown} */ part, /** @type {unknown} */ encoding) => {
    if (typeof part !== "string" && !(part instanceof Uint8Array)) return;
    length += part.length;
    if (length <= largest)
      parts.push(
        typeof part === "string"
          ? Buffer.from(part, /** @type {BufferEncoding} */ (typeof encoding === "string" ? encoding : "utf8"))
          : Buffer.from(part),
      );
  };
  for (const name of /** @type {const} */ (["write", "end"])) {
    const own = /** @type {(...given: unknown[]) => unknown} */ (response[name]);
    const heard = (/** @type {unknown[]} */ ...given) => {
      add(given[0], given[1]);
      return own.apply(response, given);
    };
    Object.assign(response, { [name]: heard });
  }
  response.once("finish", () => {
    if (
      response.statusCode !== 200 ||
      length > largest ||
      !String(response.getHeader("cache-control")).startsWith("public")
    )
      return;
    const headers = Object.fromEntries(
      Object.entries(response.getHeaders())
        .filter(([name]) => !OF_REQUEST.has(name))
        // Next sets each header as a list, even for a single value.
        .map(([name, value]) => [name, Array.isArray(value) && value.length === 1 ? value[0] : value]),
    );
    whole({ headers, body: Buffer.concat(parts) });
  });
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Kept} answer
 * @returns {Promise<void>} when the response is sent
 */
async function send(request, response, { headers, body }) {
  const isKnown = hasTag(request.headers["if-none-match"], headers.etag);
  for (const [name, value] of Object.entries(headers))
    if (!isKnown || !OF_BODY.test(name)) response.setHeader(name, value);
  response.writeHead(isKnown ? 304 : 200);
  response.end(isKnown ? undefined : body);
}

/** @type {(tags: string | undefined, etag: string) => boolean} */
export const hasTag = (tags, etag) =>
  tags !== undefined && (tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));
