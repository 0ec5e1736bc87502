import { inlineScriptHashes } from "../../lib/islands/inline-scripts.mjs";
import { metaPolicy } from "../server/policy.mjs";

/**
 * A page with its policy in itself, before anything that could run: where few headers can be sent with it, or none as long.
 * @param {string} html
 * @param {string} address
 */
export const withMetaPolicy = (html, address) => html.replace(/<head><meta charSet="utf-8"\/>/, `$&<meta http-equiv="Content-Security-Policy" content="${metaPolicy(address, inlineScriptHashes(html))}"/>`);
