import { addressAt } from "../server/base-path.mjs";

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and others read: redirects from the former addresses of pages. Other hosts have a page at each of them that
 * leads on.
 * @param {readonly import("./former-addresses.mjs").Move[]} moves
 * @param {string} basePath where the copy lies below its host
 */
export const hostRedirects = (moves, basePath = "") => moves.map(({ from, to }) => `${addressAt(from, basePath)} ${addressAt(to, basePath)} 308\n`).join("");
