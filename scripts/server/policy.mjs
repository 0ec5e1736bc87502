import { randomBytes } from "node:crypto";
import { isPartOfPages } from "../../lib/islands/next-inside.mjs";

/**
 * What a browser may do with an answer. Everything is refused unless it is named. No policy allows inline scripts in general: those that Next
 * writes into a page are allowed one by one, by hash if the page was made at build, by a nonce if it is made for this request.
 */

/**
 * The policy of a page. `hashes` are SHA-256 sources without quotes, `nonce` is for a page made for one request.
 * @param {{ hashes?: readonly string[]; nonce?: string | undefined; framed?: boolean }} page
 */
export function pagePolicy({ hashes = [], nonce, framed = false }) {
  const scripts = ["'self'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`]), ...hashes.map((hash) => `'${hash}'`)];
  return write({
    "default-src": ["'none'"],
    "script-src": scripts,
    "style-src": ["'self'"],
    // The spaces reserved for charts and the bars in cells have their sizes in style attributes, which cannot run anything.
    "style-src-attr": ["'unsafe-inline'"],
    // A reader's own files are read in a worker of the site; nothing else may be a worker.
    "worker-src": ["'self'"],
    "connect-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": [framed ? "*" : "'none'"],
  });
}

/**
 * The policy of a page as its own meta element carries it: all but the framing, which only a header may say.
 * @param {string} path
 * @param {readonly string[]} hashes
 */
export const metaPolicy = (path, hashes) => pagePolicy({ hashes, framed: isForFrames(path) }).replace(/; frame-ancestors [^;]+/, "");

/** The policy of what is not a page: nothing in it runs or loads anything, though a picture may bring its own style. */
export const filePolicy = ({ framed = false } = {}) =>
  write({
    "default-src": ["'none'"],
    "style-src": ["'unsafe-inline'"],
    "img-src": ["data:"],
    "font-src": ["data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": [framed ? "*" : "'none'"],
    sandbox: [],
  });

/** Unguessable, and made again for every request. */
export const newNonce = () => randomBytes(18).toString("base64");

/**
 * Below here are the pages and pictures that any site may show in a frame.
 * @param {string} path
 */
const isForFrames = (path) => path === "/embed" || path.startsWith("/embed/");

/**
 * Answers for programs, parts of pages, and pictures that would run as documents: none of them is a page.
 * @param {string} path
 */
export const isFile = (path) => /^\/(?:api|_next)\//.test(path) || path.endsWith(".svg");

/**
 * The last part of the address has an extension, or is a picture that Next made for a page.
 * @param {string} path
 */
const isForOtherSites = (path) => path.startsWith("/api/") || isForFrames(path) || /(?:\.[a-z\d]+|\/(?:opengraph|twitter)-image[^/]*)$/i.test(path);

/** Nothing here needs any of these, and no embedded page could ask for them in our name. */
const POWERS = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb"];

/**
 * The headers of an answer to a decoded path, by rule and not by list, so that a new address starts with the strictest. No
 * Cross-Origin-Opener-Policy: with it a browser begins another process when the headers have come (docs/OPERATIONS.md).
 * @param {string} path
 * @param {{ hashes?: readonly string[]; nonce?: string | undefined }} scripts
 * @returns {Record<string, string>}
 */
export function securityHeaders(path, scripts) {
  const framed = isForFrames(path);
  const everywhere = { "x-content-type-options": "nosniff" };
  if (isPartOfPages(path)) return everywhere;
  return {
    ...everywhere,
    "cross-origin-resource-policy": isForOtherSites(path) ? "cross-origin" : "same-origin",
    "content-security-policy": isFile(path) ? filePolicy({ framed }) : pagePolicy({ ...scripts, framed }),
    "referrer-policy": "no-referrer",
    "permissions-policy": POWERS.map((power) => `${power}=()`).join(", "),
    ...(framed ? {} : { "x-frame-options": "DENY" }),
  };
}

/** @param {Readonly<Record<string, readonly string[]>>} directives */
const write = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
