/**
 * Pages that have moved, with their current paths; saved links to the old paths are redirected.
 * @type {Readonly<Record<string, string>>}
 */
export const FORMER_PAGES = { "/method": "/how-it-works" };

/**
 * Returns the URL to redirect to for a page that has moved, with the query of the request; null for any other.
 * @param {string} url
 */
export function addressOfMovedPage(url) {
  const [path = "", ...query] = url.split("?");
  return Object.hasOwn(FORMER_PAGES, path) ? [FORMER_PAGES[path], ...query].join("?") : null;
}
