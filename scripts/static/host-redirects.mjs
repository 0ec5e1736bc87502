/** The tables whose rows have pages of their own. */
const WITH_PAGES = ["papers", "methods", "benchmarks"];

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and others read: ids that are no longer used lead on to those that are.
 * @param {import("../server/former-ids.mjs").FormerIds} former
 */
export function hostRedirects(former) {
  const lines = WITH_PAGES.flatMap((table) => Object.entries(former[table] ?? {}).map(([from, to]) => `/${table}/${from} /${table}/${to} 308`));
  return lines.map((line) => `${line}\n`).join("");
}
