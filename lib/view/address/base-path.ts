/**
 * The path of the site below its host, `/results`; empty if it has a host of its own. `BASE_PATH` is set when the site is built (next.config.mjs
 * inlines it into the code, also for the browser) and is fixed for that build.
 */
export const BASE_PATH: string = process.env.BASE_PATH ?? "";

/**
 * Returns the URL path that a reader or a browser gets for a path of the site. Everywhere else paths are written relative to the site, "/compare".
 * The base is added where they leave the code: in attributes (components/site-jsx), requests of the browser, JSON (lib/http/endpoints/print-json.ts)
 * and, with the host, in siteOrigin(). Any other URL stays unchanged.
 */
export const at = (address: string): string => (/^\/(?!\/)/.test(address) ? `${BASE_PATH}${address}` : address);

/** Returns the path below the site for a path from the address bar or from a link: the inverse of `at`. */
export const below = (path: string): string =>
  BASE_PATH !== "" && `${path}/`.startsWith(`${BASE_PATH}/`)
    ? path.slice(BASE_PATH.length).replace(/^(?!\/)/, "/")
    : path;
