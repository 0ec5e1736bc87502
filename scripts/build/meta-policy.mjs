import { inlineScriptHashes } from "../../lib/islands/inline-scripts.mjs";
import { metaPolicy } from "../server/policy.mjs";

/**
 * Puts the policy of a page into the page, before anything that could run: for hosts that cannot send such a header, or not such a long one.
 * @param {string} html
 * @param {string} address
 */
export const withMetaPolicy = (html, address) =>
  html.replace(
    /<head><meta charSet="utf-8"\/>/,
    `$&<meta http-equiv="Content-Security-Policy" content="${metaPolicy(address, inlineScriptHashes(html))}"/>`,
  );
