import { addressAt } from "../server/base-path.mjs";
import { FORMER_PAGES } from "../server/former-pages.mjs";

/** The tables whose rows have pages of their own. */
const WITH_PAGES = ["papers", "methods", "benchmarks"];

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and others read: redirects for pages that have moved and ids that are no longer used.
 * @param {import("../server/former-ids.mjs").FormerIds} former
 * @param {string} basePath where the copy lies below its host
 */
export function hostRedirects(former, basePath = "") {
  const ids = WITH_PAGES.flatMap((table) => Object.entries(former[table] ?? {}).map(([from, to]) => [`/${table}/${from}`, `/${table}/${to}`]));
  const moves = /** @type {[string, string][]} */ ([...Object.entries(FORMER_PAGES), ...ids]);
  return moves.map(([from, to]) => `${addressAt(from, basePath)} ${addressAt(to, basePath)} 308\n`).join("");
}
