const LINK = /\s(?:href|src)="(\/(?!\/)[^"]*)"/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;
/** An absolute URL, because it is for other sites; the copy has the picture too. */
const PREVIEW = /<meta property="og:image" content="(https?:[^"]*\/preview\/[^"]*)"/g;

/**
 * Returns the addresses on our own host that a page or a sitemap links to, including the preview picture of a page, each once and without a fragment.
 * Leaves out addresses that need a server, which have a query other than `version`.
 * @param {string} text
 */
export function linksIn(text) {
  const found = [
    ...matches(text, LINK),
    ...[...matches(text, LOCATION), ...matches(text, PREVIEW)].map(
      (address) => new URL(address, "http://localhost").pathname,
    ),
  ];
  return [
    ...new Set(
      found
        .map((address) => upTo("#", unescaped(address)))
        .filter((address) => !/\?(?!version=)/.test(address))
        .map((address) => upTo("?", address)),
    ),
  ];
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
