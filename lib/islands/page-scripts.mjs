import { runs, SCRIPT } from "./inline-scripts.mjs";
import { onUse } from "./on-use.mjs";

/** A script that Next loads while the page is being read. The one for browsers without modules does not match: other browsers do not load it. */
const LOADED = /<script(?= [^>]*src=)(?= [^>]*async="")/g;
const FETCHED_AHEAD = /<link rel="preload" as="script"[^>]*>/g;
const LATER = "text/on-use";

/** How long to wait for the first paint, in milliseconds. */
const PATIENCE = 3000;

/**
 * The script as a page contains it, without indentation, comments, and the types in them. Made when it is first needed, because a server learns its
 * base path from its build.
 * @type {string | undefined}
 */
let onUseText;
const onUseOfSite = () =>
  (onUseText ??= `(${String(onUse)
    .replace(/\/\*\*.*?\*\/\s*|^\s*\/\/.*\n/gm, "")
    .replace(/\n\s*/g, "\n")
    .replace('"/offline-start.js"', () =>
      JSON.stringify(`${process.env.BASE_PATH?.trim() ?? ""}/offline-start.js`),
    )})("${LATER}",${PATIENCE})`);

/**
 * Returns whether a page has been sealed: it then ends with the script that starts its scripts.
 * @param {string} html
 */
export const isSealed = (html) => html.includes(`)("${LATER}",${PATIENCE})`);

/**
 * Returns the same page, with scripts that start when they are needed. Until then a phone's connection carries what is read, and nothing comes
 * between the reader and the page: pages are complete without scripts, which only add charts and panels. The many inline scripts with which Next
 * hands the page to React, and which do nothing but append, become one at its end: a policy that names a few hundred would exceed the size of header
 * that servers and proxies accept. `nonce` is that of a page made for one request, which has no hashes.
 * @param {string} html
 * @param {string} [nonce]
 */
export function loadOnUse(html, nonce) {
  const at = html.indexOf("</head>");
  const [head, body] = at < 0 ? [html, ""] : [html.slice(0, at), html.slice(at)];
  /** @type {string[]} */
  const inline = [];
  const rest = body.replace(SCRIPT, (script, attributes, text) => {
    if (!runs(attributes)) return script;
    inline.push(text);
    return "";
  });
  const end = `<script${nonce === undefined ? "" : ` nonce="${nonce}"`}>${[...inline, onUseOfSite()].join(";\n")}</script></body></html>`;
  return (head + rest.replace(/<\/body><\/html>$/, () => end))
    .replace(FETCHED_AHEAD, "")
    .replace(LOADED, `<script type="${LATER}"`);
}
