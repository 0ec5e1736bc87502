/**
 * Pages that have moved, each to where it is now; who saved the old address is led on.
 * @type {Readonly<Record<string, string>>}
 */
export const FORMER_PAGES = { "/method": "/how-it-works" };

/**
 * The address that leads on from that of a page that has moved, with the query that it was asked with; null for any other.
 * @param {string} url
 */
export function addressOfMovedPage(url) {
  const [path = "", ...query] = url.split("?");
  return Object.hasOwn(FORMER_PAGES, path) ? [FORMER_PAGES[path], ...query].join("?") : null;
}
