import { acceptedEncoding, encode } from "./page-encodings.mjs";
import { loadOnUse } from "./page-scripts.mjs";

/**
 * A page, and the headers that it changes.
 * @typedef {{ readonly html: Buffer; readonly headers: Readonly<Record<string, string>> }} Sealed
 */
/**
 * A page that has been made, and the form in which it was sent.
 * @typedef {Sealed & { readonly encoding: string; readonly sent: Buffer }} Made
 */

/**
 * Holds the response to a request until it is complete, and makes the scripts of a page wait until they are needed, as in a prebuilt page: a phone
 * shows a shared comparison before it runs anything. Anything that is not a page, or was not found, is passed on unchanged. Must be called before
 * anything writes to the response. Resolves to the page that was sealed and sent, or to undefined if there is none.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string | undefined} nonce the nonce of the response's policy
 * @param {(html: string) => Sealed} [seal] turns it into a page that anybody may receive
 * @returns {Promise<Made | undefined>}
 */
export function holdPage(request, response, nonce, seal) {
  const encoding = acceptedEncoding(request);
  /** @type {(page: Made | undefined) => void} */
  let tell = () => undefined;
  const told = new Promise((/** @type {typeof tell} */ resolve) => (tell = resolve));
  response.once("close", () => tell(undefined));
  // The response must be complete before it is compressed, so nothing earlier may compress it.
  request.headers["accept-encoding"] = "identity";
  /** @type {Buffer[]} */
  const parts = [];
  const { flushHeaders, writeHead, write, end } = response;
  const keep = (/** @type {unknown} */ part, /** @type {unknown} */ form) => {
    if (typeof part === "string")
      parts.push(Buffer.from(part, /** @type {BufferEncoding} */ (typeof form === "string" ? form : "utf8")));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  response.flushHeaders = () => undefined;
  response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...more) => {
    response.statusCode = status;
    const headers = /** @type {Record<string, string>} */ (
      more.find((one) => typeof one === "object" && one !== null) ?? {}
    );
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  response.write = (
    /** @type {unknown} */ part,
    /** @type {unknown} */ form = undefined,
    /** @type {unknown} */ done = undefined,
  ) => {
    keep(part, form);
    const told = typeof form === "function" ? form : done;
    if (typeof told === "function") process.nextTick(told);
    return true;
  };
  response.end = (/** @type {unknown} */ part = undefined, /** @type {unknown} */ form = undefined) => {
    keep(part, form);
    Object.assign(response, { flushHeaders, writeHead, write, end });
    void send(response, Buffer.concat(parts), { nonce, encoding, isBare: request.method === "HEAD", seal, tell }).then(
      (bytes) => response.end(bytes),
      (error) => response.destroy(error),
    );
    return response;
  };
  return told;
}

/**
 * Returns the bytes to send, and sets the headers that describe them. The scripts of a page are held back.
 * @param {import("node:http").ServerResponse} response
 * @param {Buffer} whole
 * @param {{ nonce: string | undefined; encoding: string; isBare: boolean; seal: ((html: string) => Sealed) | undefined; tell: (page: Made | undefined) => void }} how
 */
async function send(response, whole, { nonce, encoding, isBare, seal, tell }) {
  const isPage = response.statusCode === 200 && String(response.getHeader("content-type")).startsWith("text/html");
  if (isBare || !isPage) tell(undefined);
  if (isBare || whole.length === 0) return undefined;
  if (!isPage) return plain(response, whole);
  response.setHeader("vary", "Accept-Encoding");
  const html = loadOnUse(whole.toString("utf8"), nonce);
  const sealed = seal?.(html);
  for (const [name, value] of Object.entries(sealed?.headers ?? {})) response.setHeader(name, value);
  const sent = await encode(sealed?.html ?? Buffer.from(html), encoding);
  tell(sealed && { ...sealed, encoding, sent });
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", sent.length);
  return sent;
}

/** @type {(response: import("node:http").ServerResponse, bytes: Buffer) => Buffer} */
function plain(response, bytes) {
  response.setHeader("content-length", bytes.length);
  return bytes;
}
