/** Everything that we rely on in Next's internals and that is not documented: a release that moves any of it breaks what depends on it (`npm run test:next` reports what). */

/** The folder in which `next build` puts the pages and responses that it makes. */
export const APP = ".next/server/app";

/** The folder of the error pages. */
export const LAST_RESORT = ".next/server/pages";

/** The folder of the scripts and style sheets of pages; below, the address under which they are requested. */
export const PARTS = ".next/static";
const PARTS_ADDRESS = "/_next/static/";

/**
 * Returns whether a path is a file that the build wrote for pages to load: scripts, styles, fonts. None of them is a document, so a policy would only
 * add half a kilobyte to each file, before anything on a page can run.
 * @param {string} path
 */
export const isPartOfPages = (path) => path.startsWith(PARTS_ADDRESS);

/**
 * Returns the address of a file by its name below `PARTS`.
 * @param {string} name
 */
export const addressOfPart = (name) => `${PARTS_ADDRESS}${name}`;
