import { createHash } from "node:crypto";
import { addressAt } from "./base-path.mjs";
import { onUse } from "./on-use.mjs";

/** A script element as React writes it: `<`, `>` and quotes in attributes are escaped, and no text holds `</script`. */
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;

/** A script that Next has loaded while the page is read. The one for browsers without modules is not among them: no other asks for it. */
const LOADED = /<script(?= [^>]*src=)(?= [^>]*async="")/g;
const FETCHED_AHEAD = /<link rel="preload" as="script"[^>]*>/g;
const LATER = "text/on-use";

/** How long the first paint is waited for, in milliseconds. */
const PATIENCE = 3000;

/**
 * As a page holds it, without what is for us: indentation, comments, and the types in them. Made when it is first asked for: a server learns its base
 * path from its build.
 * @type {string | undefined}
 */
let onUseText;
const onUseOfSite = () =>
  (onUseText ??= `(${String(onUse)
    .replace(/\/\*\*.*?\*\/\s*|^\s*\/\/.*\n/gm, "")
    .replace(/\n\s*/g, "\n")
    .replace('"/offline-start.js"', () => JSON.stringify(addressAt("/offline-start.js", process.env.BASE_PATH?.trim() ?? "")))})("${LATER}",${PATIENCE})`);

/**
 * The same page with its scripts brought when they are of use. Until then a phone's line carries what is read, and nothing stands
 * between the reader and the page: pages are whole without scripts, which bring the charts and the panels. The many inline scripts
 * in which Next hands the page to React, and which do nothing but append, are one at its end: a page of a few hundred would need a
 * policy of more kilobytes than servers and proxies take in a header. `nonce` is that of a page made for one request, which has no hashes.
 * @param {string} html
 * @param {string} [nonce]
 */
export function loadOnUse(html, nonce) {
  const [head = "", body = ""] = html.split(/(?=<\/head>)/, 2);
  /** @type {string[]} */
  const inline = [];
  const rest = body.replace(SCRIPT, (script, attributes, text) => {
    if (!runs(attributes)) return script;
    inline.push(text);
    return "";
  });
  const end = `<script${nonce === undefined ? "" : ` nonce="${nonce}"`}>${[...inline, onUseOfSite()].join(";\n")}</script></body></html>`;
  return (head + rest.replace(/<\/body><\/html>$/, () => end)).replace(FETCHED_AHEAD, "").replace(LOADED, `<script type="${LATER}"`);
}

/**
 * The hash of every inline script that a browser would run, as a policy names it (`sha256-…`), each once.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes = ""]) => runs(attributes)).map(([, , text = ""]) => text);
  return [...new Set(inline.map(scriptHash))];
}

/** @param {string} text */
export const scriptHash = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/**
 * Data in a script element, such as JSON-LD, is no script: a browser neither runs nor asks about it.
 * @param {string} attributes
 */
function runs(attributes) {
  if (/\ssrc=/.test(attributes)) return false;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || ["", "module", "text/javascript", "importmap", "speculationrules"].includes(type);
}
