import { createHash } from "node:crypto";
import { inlineScriptHashes } from "../../lib/islands/inline-scripts.mjs";
import { acceptedEncoding, decode, encode, pack } from "../../lib/islands/page-encodings.mjs";
import { bounded } from "./bounded.mjs";
import { hasTag, OF_REQUEST } from "./kept-answers.mjs";
import { securityHeaders } from "./policy.mjs";

/** The limit in bytes for all cached pages together, compressed. */
const MOST = 48e6;
/** Bytes for the URL, the headers and the entry of the map. */
const BESIDE = 2_000;

/** A browser may store the page, but must revalidate it. */
const CACHE = "private, no-cache";

/** @typedef {{ readonly headers: Readonly<Record<string, any>>; readonly forms: Readonly<Record<string, Buffer>> }} Kept by encoding; at least one */

/**
 * Caches pages that were made for a request: views, and pages that the build left out. The collection never changes while it is served, so a URL
 * gives everybody the same page; because its scripts are allowed by hash, as in a prebuilt page, and not by a nonce, it can be sent to the next
 * reader unchanged. A request for a page that is being made waits for it.
 * Without islands, pages are not held until they are complete, and so none is cached.
 * @param {import("../../lib/islands/at-serving.mjs").Islands["holdPage"]} holdPage
 * @param {{ most?: number }} [limits] in bytes
 */
export function keptPages(holdPage, { most = MOST } = {}) {
  const kept = bounded(
    most,
    (key, /** @type {Kept} */ { forms }) =>
      BESIDE + key.length + Object.values(forms).reduce((sum, { length }) => sum + length, 0),
  );
  /** @type {Map<string, Promise<unknown>>} */
  const making = new Map();

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @param {{ path: string; nonce: string | undefined; make: () => Promise<void> }} how `path` is decoded and has no query
   */
  return async function answer(request, response, { path, nonce, make }) {
    const key = request.url ?? "/";
    const isKeepable = request.method === "GET" && request.headers.range === undefined;
    if (!isKeepable) {
      void holdPage(request, response, nonce);
      return make();
    }
    await making.get(key);
    const found = kept.get(key);
    if (found !== undefined)
      return send(request, response, found, (form, bytes) =>
        kept.set(key, { ...found, forms: { ...found.forms, [form]: bytes } }),
      );
    const held = holdPage(request, response, nonce, (html) =>
      sealed(html, { path, nonce, link: response.getHeader("link") }),
    );
    if (held === undefined) return make();
    const made = held.then(async (page) => {
      if (page !== undefined) kept.set(key, { headers: headersOf(response), forms: await formsOf(page) });
    });
    // A page that cannot be cached is made again for the next request.
    making.set(
      key,
      made.catch(() => undefined).finally(() => making.delete(key)),
    );
    return make();
  };
}

/**
 * Returns the page in a form for any reader: without the nonce, and with a policy that allows its scripts by hash.
 * @param {string} html
 * @param {{ path: string; nonce: string | undefined; link: unknown }} made
 * @returns {import("../../lib/islands/held-answer.mjs").Sealed}
 */
function sealed(html, { path, nonce, link }) {
  const bare = withoutNonce(html, nonce);
  const bytes = Buffer.from(bare);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}"`;
  const policy = securityHeaders(path, { hashes: inlineScriptHashes(bare) })["content-security-policy"] ?? "";
  return {
    html: bytes,
    headers: {
      etag,
      "cache-control": CACHE,
      "content-security-policy": policy,
      ...(link !== undefined && { link: withoutNonce(String(link), nonce) }),
    },
  };
}

/** @type {(text: string, nonce: string | undefined) => string} */
const withoutNonce = (text, nonce) =>
  nonce === undefined
    ? text
    : text.replaceAll(`; nonce="${nonce}"`, "").replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");

/**
 * Returns the form to cache: as it was compressed for the reader or, if the reader accepts no compression, compressed for the cache only.
 * @param {import("../../lib/islands/held-answer.mjs").Made} page
 */
const formsOf = async ({ html, encoding, sent }) =>
  encoding === "identity" ? { gzip: await pack(html) } : { [encoding]: sent };

/**
 * Returns the headers that the next reader also gets; those of the encoding depend on the request.
 * @param {import("node:http").ServerResponse} response
 */
const headersOf = (response) =>
  Object.fromEntries(
    Object.entries(response.getHeaders()).filter(
      ([name]) => !OF_REQUEST.has(name) && !["content-length", "content-encoding"].includes(name),
    ),
  );

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Kept} page
 * @param {(form: string, bytes: Buffer) => void} keep
 */
async function send(request, response, { headers, forms }, keep) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (hasTag(request.headers["if-none-match"], headers.etag)) return void response.writeHead(304).end();
  const encoding = acceptedEncoding(request);
  const [[form, packed] = ["identity", Buffer.of()]] = Object.entries(forms);
  const known = forms[encoding];
  const bytes = known ?? (await encode(await decode(packed, form), encoding));
  if (known === undefined && encoding !== "identity") keep(encoding, bytes);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.end(bytes);
}
