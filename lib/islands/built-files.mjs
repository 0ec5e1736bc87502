import { readFileSync } from "node:fs";
import path from "node:path";
import Negotiator from "negotiator";
import send from "send";
import { isPartOfPages } from "./next-inside.mjs";

/** Written after the build: every file that it compressed, by address. */
export const BUILT_FILES = ".next/built-files.json";

/**
 * The kinds of files that are compressed after the build, with their media types. Fonts are compressed already, and pictures are few and small.
 * @type {Readonly<Record<string, string>>}
 */
export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** The file endings of compressed copies, the preferred (smaller) one first. */
export const ENDINGS = /** @type {const} */ ({ br: ".br", gzip: ".gz" });

/** The names of these encodings in request and response headers. */
export const ENCODINGS = /** @type {(keyof typeof ENDINGS)[]} */ (Object.keys(ENDINGS));

/**
 * The names of assets contain a hash of their contents; a proxy keeps a page until it is told otherwise. A page at an address with a meaningless
 * query is not cached there: otherwise anybody could fill the proxy with copies of it.
 */
const CACHE = { part: "public, max-age=31536000, immutable", page: "s-maxage=31536000", alias: "private, no-cache" };

/**
 * The file of an address, relative to the working folder, and the hash of its content. A download also has headers of its own and the day of the
 * data, and may be packed already.
 * @typedef {{ readonly file: string; readonly hash: string; readonly headers?: Readonly<Record<string, string>>; readonly modified?: string; readonly isPacked?: boolean }} BuiltFile
 */

/** @returns {ReadonlyMap<string, BuiltFile>} */
export const loadBuiltFiles = () => new Map(Object.entries(JSON.parse(readFileSync(BUILT_FILES, "utf8"))));

/**
 * Sends a file that was compressed once, after the build, at a high quality; Next would compress it again for each reader, and less well. The file is
 * read from the working folder. If that fails before anything was sent, `otherwise` sends the response; a failed precondition is answered with 304 or
 * 412 (RFC 9110, section 13).
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ address: string; built: BuiltFile; isAlias?: boolean }} asked `isAlias`: the address had a query, which has no meaning
 * @param {() => Promise<void>} otherwise
 * @returns {Promise<void>} resolves when the response is finished or given up
 */
export function sendBuilt(request, response, { address, built, isAlias = false }, otherwise) {
  const { file, isPacked = false } = built;
  const encoding = isPacked
    ? "identity"
    : new Negotiator(request).encoding([...ENCODINGS, "identity"], { preferred: ENCODINGS });
  const ending = ENCODINGS.includes(/** @type {keyof typeof ENDINGS} */ (encoding))
    ? ENDINGS[/** @type {keyof typeof ENDINGS} */ (encoding)]
    : "";
  /** @type {Record<string, string>} */
  const headers = {
    ...headersOf(address, built, isAlias),
    etag: `"${built.hash}${ending.replace(".", "-")}"`,
    ...(encoding !== undefined && ending !== "" && { "content-encoding": encoding }),
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // HTTP/1.1 keeps a connection open by default, so the header would waste 50 bytes for each of the dozen files of a page. It stays if the connection
  // ends, and for HTTP/1.0, where a connection ends unless the response keeps it: proxies send the next request on it.
  if (response.shouldKeepAlive && request.httpVersion === "1.1") response.removeHeader("connection");
  return new Promise((resolve) => {
    response.once("close", () => resolve());
    // A client with half of a download may ask for the rest; nobody has half of a page.
    send(request, encodeURI(file + ending), {
      dotfiles: "allow",
      acceptRanges: isDownload(built),
      cacheControl: false,
      lastModified: false,
      index: false,
    })
      .on("error", (error) => {
        if (error.status === 412) return void response.writeHead(412).end();
        if (error.status === 416) return void response.writeHead(416, error.headers).end();
        console.error(`${request.method} ${request.url}: ${file}${ending} cannot be sent:`, error.message);
        if (response.headersSent) return void response.destroy();
        for (const name of Object.keys(headers)) response.removeHeader(name);
        resolve(otherwise());
      })
      .pipe(response);
  });
}

/**
 * Returns whether a file is a download: made at build time for everybody, whatever the query is.
 * @param {BuiltFile} built
 */
export const isDownload = ({ headers }) => headers !== undefined;

/**
 * Returns the headers of a file. Pages change with the code and not only with the data, so they have no date.
 * @param {string} address
 * @param {BuiltFile} built
 * @param {boolean} isAlias
 * @returns {Record<string, string>}
 */
function headersOf(address, { file, headers, modified, isPacked }, isAlias) {
  if (headers === undefined)
    return {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": isPartOfPages(address) ? CACHE.part : isAlias ? CACHE.alias : CACHE.page,
      vary: "Accept-Encoding",
    };
  return {
    ...headers,
    ...(isPacked ? {} : { vary: "Accept-Encoding" }),
    ...(modified !== undefined && { "last-modified": new Date(modified).toUTCString() }),
  };
}
