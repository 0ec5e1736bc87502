/**
 * Where the site lies below its host, `/results`; empty where it has a host of its own. `BASE_PATH` is set when the site is built (next.config.mjs puts
 * it into the code, also that of the browser) and holds for that build.
 */
export const BASE_PATH: string = process.env.BASE_PATH ?? "";

/**
 * The address that a reader or a browser gets for one of the site's own. Everywhere else addresses are written as they are below the site, "/compare":
 * the base comes before them where they leave, in attributes (components/site-jsx), requests of the browser, JSON (lib/http/endpoints/print-json.ts) and, with the
 * host, in siteOrigin(). Any other address stays as it is.
 */
export const at = (address: string): string => (/^\/(?!\/)/.test(address) ? `${BASE_PATH}${address}` : address);

/** The address below the site that a path of the address bar or of a link stands for: what `at` made, undone. */
export const below = (path: string): string => (BASE_PATH !== "" && `${path}/`.startsWith(`${BASE_PATH}/`) ? path.slice(BASE_PATH.length).replace(/^(?!\/)/, "/") : path);
