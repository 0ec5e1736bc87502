import { readFileSync } from "node:fs";
import { addressBelow } from "../server/base-path.mjs";
import { linksIn } from "./links.mjs";
import { isOfServer } from "./not-in-copy.mjs";

/** Addresses that Next makes for itself. */
const INSIDE = /^\/(?:q|_not-found|_global-error)/;
const NEXT_FILES = "/_next/static/";

/** Stands for where an address was found, if no page links to it: one that may exist, and one that must exist. */
const GUESSED = "";
const BUILT = "the build";
const isLinked = (/** @type {string} */ from) => from !== GUESSED && from !== BUILT;

/**
 * Yields every document that a server has without a query, with its bytes: what the build made, the charts in frames, what these pages link to, and
 * every page about one row in the formats of the API. `dead` collects broken links, by the page that contains them.
 * @param {{ host: string; basePath: string }} site where it is; addresses are those below the site, and a link outside it counts as broken
 * @param {{ pages: readonly string[]; frames: readonly string[]; formats: readonly string[] }} start no page links to frames, but other sites show
 * them
 * @param {Map<string, string>} dead
 */
export async function* crawl({ host, basePath }, { pages, frames, formats }, dead) {
  const found = new Map([...pages, ...madeAtBuild(), ...frames].map((address) => [address, BUILT]));
  for (const page of pages) for (const format of formats) found.set(`/api/v1${page}.${format}`, GUESSED);
  for (const [address, from] of found) {
    if (INSIDE.test(address) || (isOfServer(address) && !isLinked(from)) || address.startsWith(NEXT_FILES)) continue;
    const answer = await fetch(host + basePath + address, { redirect: "manual" });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) {
      // Not every page has a twin in the API, but a link to something that does not exist is an error.
      if (from !== GUESSED) dead.set(address, from);
      continue;
    }
    const type = answer.headers.get("content-type") ?? "";
    if (/html|xml/.test(type))
      for (const asked of linksIn(bytes.toString())) {
        const link = addressBelow(asked, basePath);
        if (link === null) dead.set(asked, address);
        else if (!found.has(link) || found.get(link) === GUESSED) found.set(link, address);
      }
    yield { address, type, bytes };
  }
}

/** Returns the routes with one address each, and those that were made for every id. */
function madeAtBuild() {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(`.next/${file}`, "utf8"));
  const routes = [
    ...Object.values(read("app-path-routes-manifest.json")),
    ...Object.keys(read("prerender-manifest.json").routes),
  ];
  return routes.filter((route) => !route.includes("["));
}
