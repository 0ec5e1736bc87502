import { readFileSync } from "node:fs";
import { addressBelow } from "../server/base-path.mjs";
import { linksIn } from "./links.mjs";

/** Answers to a query or to a monitor; none of them is a document. */
const NO_DOCUMENT = /^\/(?:q|_not-found|_global-error|api\/(?:health|oembed)|api\/v1\/(?:compare|compare-board|boards|search)\.)/;
const NEXT_FILES = "/_next/static/";

/**
 * Every document that a server has without a query: what the build made, what these pages link to, and the JSON and CSV of every page about one
 * row. Yields each with its bytes; `dead` collects broken links, by the page that contains them.
 * @param {{ host: string; basePath: string }} site where it is; addresses are those below the site, and a link out of it leads nowhere
 * @param {readonly string[]} pages
 * @param {Map<string, string>} dead
 */
export async function* crawl({ host, basePath }, pages, dead) {
  const found = new Map([...pages, ...madeAtBuild()].map((address) => [address, "the build"]));
  const twins = new Set(pages.flatMap((page) => ["json", "csv"].map((format) => `/api/v1${page}.${format}`)));
  for (const address of twins) found.set(address, "");
  for (const [address, from] of found) {
    if (NO_DOCUMENT.test(address) || address.startsWith(NEXT_FILES)) continue;
    const answer = await fetch(host + basePath + address, { redirect: "manual" });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) {
      // Not every page has a twin in the API, but a link to something that does not exist is an error.
      if (from !== "") dead.set(address, from);
      continue;
    }
    const type = answer.headers.get("content-type") ?? "";
    if (/html|xml/.test(type)) for (const asked of linksIn(bytes.toString())) {
      const link = addressBelow(asked, basePath);
      if (link === null) dead.set(asked, address);
      else if (!found.has(link) || found.get(link) === "") found.set(link, address);
    }
    yield { address, type, bytes };
  }
}

/** Routes with one address each, and those that were made for every id. */
function madeAtBuild() {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(`.next/${file}`, "utf8"));
  const routes = [...Object.values(read("app-path-routes-manifest.json")), ...Object.keys(read("prerender-manifest.json").routes)];
  return routes.filter((route) => !route.includes("["));
}
