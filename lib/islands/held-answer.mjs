import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";
import { loadOnUse } from "./page-scripts.mjs";

/**
 * What a phone waits for is the line; a better quality takes longer than it saves.
 * @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>}
 */
const ENCODERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * Holds the answer to a request until it is whole, and has the scripts of a page wait until they are of use, as those of a page made at
 * build do: a comparison that was shared is read by a phone before it runs anything. What is no page, or none that was found, goes on as it is.
 * Call it before anything is asked to answer.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string | undefined} nonce of the policy of the answer
 */
export function holdPage(request, response, nonce) {
  const encoding = new Negotiator(request).encoding([...Object.keys(ENCODERS), "identity"], { preferred: Object.keys(ENCODERS) }) ?? "identity";
  // Whole before it is compressed, so nobody on the way may do it first.
  request.headers["accept-encoding"] = "identity";
  /** @type {Buffer[]} */
  const parts = [];
  const { flushHeaders, writeHead, write, end } = response;
  const keep = (/** @type {any} */ part, /** @type {any} */ form) => part !== undefined && part !== null && typeof part !== "function" && parts.push(typeof part === "string" ? Buffer.from(part, /** @type {BufferEncoding} */ (typeof form === "string" ? form : "utf8")) : Buffer.from(part));
  response.flushHeaders = () => undefined;
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...more) => {
    response.statusCode = status;
    const headers = more.find((one) => typeof one === "object" && one !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  response.write = (/** @type {any} */ part, /** @type {any} */ form = undefined, /** @type {any} */ done = undefined) => {
    keep(part, form);
    const told = typeof form === "function" ? form : done;
    if (told !== undefined) process.nextTick(told);
    return true;
  };
  response.end = (/** @type {any} */ part = undefined, /** @type {any} */ form = undefined) => {
    keep(part, form);
    Object.assign(response, { flushHeaders, writeHead, write, end });
    void send(response, Buffer.concat(parts), { nonce, encoding, isBare: request.method === "HEAD" }).then(
      (bytes) => response.end(bytes),
      (error) => response.destroy(error),
    );
    return response;
  };
}

/**
 * The bytes to send, with the headers that say how; of a page with its scripts held back.
 * @param {import("node:http").ServerResponse} response
 * @param {Buffer} whole
 * @param {{ nonce: string | undefined; encoding: string; isBare: boolean }} how
 */
async function send(response, whole, { nonce, encoding, isBare }) {
  const isPage = response.statusCode === 200 && String(response.getHeader("content-type")).startsWith("text/html");
  if (isBare || whole.length === 0) return undefined;
  const bytes = isPage ? Buffer.from(loadOnUse(whole.toString("utf8"), nonce)) : whole;
  const encoder = isPage ? ENCODERS[encoding] : undefined;
  const sent = encoder === undefined ? bytes : await encoder(bytes);
  if (encoder !== undefined) response.setHeader("content-encoding", encoding);
  if (isPage) response.setHeader("vary", "Accept-Encoding");
  response.setHeader("content-length", sent.length);
  return sent;
}
