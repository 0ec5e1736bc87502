/* global location */
import { withMetaPolicy } from "../build/meta-policy.mjs";
import { addressAt } from "../server/base-path.mjs";

/**
 * Returns a page for a former address that redirects to the present one, on any file host: at once by a script, which keeps query and fragment;
 * without scripts by a refresh, which cannot keep them; and for everything else by a link.
 * @param {import("./former-addresses.mjs").Move} move
 * @param {{ siteUrl?: string | undefined; basePath?: string }} [site] its public URL, and its path below its host
 */
export function leadOnPage({ from, to }, { siteUrl, basePath = "" } = {}) {
  const target = addressAt(to, basePath);
  const html = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>This page has moved</title><link rel="canonical" href="${siteUrl === undefined ? target : `${siteUrl}${to}`}"/><noscript><meta http-equiv="refresh" content="0; url=${target}"/></noscript></head><body><p>This page is now at <a href="${target}">${target}</a>.</p><script>(${String(leadOn)})(${JSON.stringify(target)})</script></body></html>\n`;
  return withMetaPolicy(html, from);
}

/**
 * Runs in such a page, as text, so it can use only its argument.
 * @param {string} target
 */
function leadOn(target) {
  location.replace(target + location.search + location.hash);
}
