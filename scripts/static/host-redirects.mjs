import { addressAt } from "../server/base-path.mjs";

/**
 * Returns the `_redirects` file that Netlify, Cloudflare Pages and others read: redirects from the former addresses of pages. For other hosts, the
 * copy has a page at each of them that redirects.
 * @param {readonly import("./former-addresses.mjs").Move[]} moves
 * @param {string} basePath the path of the copy below its host
 */
export const hostRedirects = (moves, basePath = "") =>
  moves.map(({ from, to }) => `${addressAt(from, basePath)} ${addressAt(to, basePath)} 308\n`).join("");
