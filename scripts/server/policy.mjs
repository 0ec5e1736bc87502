import { randomBytes } from "node:crypto";
import { isPartOfPages } from "../../lib/islands/next-inside.mjs";

/**
 * What a browser may do with a response. Everything is forbidden unless it is listed. No policy allows inline scripts in general: those that Next
 * writes into a page are allowed one by one, by hash if the page was made at build, by a nonce if it is made for this request.
 */

/**
 * Returns the policy of a page. `hashes` are SHA-256 sources without quotes; `nonce` is for a page made for one request.
 * @param {{ hashes?: readonly string[]; nonce?: string | undefined; framed?: boolean }} page
 */
export function pagePolicy({ hashes = [], nonce, framed = false }) {
  const scripts = [
    "'self'",
    ...(nonce === undefined ? [] : [`'nonce-${nonce}'`]),
    ...hashes.map((hash) => `'${hash}'`),
  ];
  return write({
    "default-src": ["'none'"],
    "script-src": scripts,
    "style-src": ["'self'"],
    // The space reserved for charts and the bars in cells have their sizes in style attributes, which cannot run anything.
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
 * Returns the policy of a page for its own meta element: everything except framing, which only a header may set.
 * @param {string} path
 * @param {readonly string[]} hashes
 */
export const metaPolicy = (path, hashes) =>
  pagePolicy({ hashes, framed: isForFrames(path) }).replace(/; frame-ancestors [^;]+/, "");

/** Returns the policy of a response that is not a page: nothing in it runs or loads anything, but a picture may have its own style. */
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

/** Returns an unguessable nonce, new for every request. */
export const newNonce = () => randomBytes(18).toString("base64");

/**
 * Returns whether a path is among the pages and pictures that any site may show in a frame.
 * @param {string} path
 */
const isForFrames = (path) => path === "/embed" || path.startsWith("/embed/");

/**
 * Returns whether a path is not a page: responses for programs, parts of pages, and pictures that could run as documents.
 * @param {string} path
 */
export const isFile = (path) => /^\/(?:api|_next)\//.test(path) || path.endsWith(".svg");

/**
 * Returns whether other sites may load a path: the API, pages for frames, files with an extension, and pictures that Next made for a page.
 * @param {string} path
 */
const isForOtherSites = (path) =>
  path.startsWith("/api/") || isForFrames(path) || /(?:\.[a-z\d]+|\/(?:opengraph|twitter)-image[^/]*)$/i.test(path);

/** Browser features that nothing here needs and that no embedded page may request in the site's name. */
const POWERS = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/**
 * Returns the headers of a response to a decoded path, by rule and not by list, so that a new path starts with the strictest. No
 * Cross-Origin-Opener-Policy: with it, a browser starts another process when the headers arrive (docs/OPERATIONS.md).
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
