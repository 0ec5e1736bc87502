const LINK = /\s(?:href|src)="(\/(?!\/)[^"]*)"/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;
/** With the full address, because it is for other sites; the copy has the picture too. */
const PREVIEW = /<meta property="og:image" content="(https?:[^"]*\/preview\/[^"]*)"/g;

/**
 * The addresses below our own host that a page or a sitemap leads to, the picture that stands for a page elsewhere among them, each once, as they would be asked for: without fragment.
 * What needs a server, and so has a query, is left out.
 * @param {string} text
 */
export function linksIn(text) {
  const found = [...matches(text, LINK), ...[...matches(text, LOCATION), ...matches(text, PREVIEW)].map((address) => new URL(address, "http://localhost").pathname)];
  return [...new Set(found.map((address) => upTo("#", unescaped(address))).filter((address) => !/\?(?!version=)/.test(address)).map((address) => upTo("?", address)))];
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, address = ""]) => address);
/** @type {(mark: string, address: string) => string} */
const upTo = (mark, address) => address.split(mark, 1)[0] ?? "";

/** @param {string} address */
const unescaped = (address) => address.replaceAll("&amp;", "&");
