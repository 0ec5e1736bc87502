import { createHash } from "node:crypto";

/** A script element as React writes it: `<`, `>` and quotes in attributes are escaped, and no text holds `</script`. */
const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/g;

/** Next hands a page to React in many small scripts that do nothing but append, one after the other. */
const BETWEEN_APPENDS = /(?<=\]\))<\/script><script>(?=self\.__next_f\.push\()/g;

/**
 * The same page with those scripts in one. A page of a few hundred would need a policy of more kilobytes than servers
 * and proxies take in a header; of one, three hashes are enough.
 * @param {string} html
 */
export const joinAppends = (html) => html.replace(BETWEEN_APPENDS, ";");

/** A script that Next has loaded while the page is read. The one for browsers without modules is not among them: no other asks for it. */
const LOADED = /<script(?= [^>]*src=)(?= [^>]*async="")/g;
const FETCHED_AHEAD = /<link rel="preload" as="script"[^>]*>/g;
const LATER = "text/after-paint";

/** Not every browser tells of its first paint, and in a tab that nobody looks at there is none. */
const NO_LATER_MS = 3000;
const AFTER_PAINT = `(()=>{const load=()=>{for(const late of document.querySelectorAll('script[type="${LATER}"]')){const script=late.cloneNode();script.removeAttribute('type');late.replaceWith(script)}};new PerformanceObserver(load).observe({type:'paint',buffered:true});setTimeout(load,${NO_LATER_MS})})()`;

/**
 * The same page with its scripts fetched once it has been painted. Until then a phone's line carries what is read, and nothing
 * stands between the reader and the first paint: pages are whole without scripts, which bring the charts and the panels.
 * @param {string} html
 */
export const loadAfterPaint = (html) =>
  html
    .replace(FETCHED_AHEAD, "")
    .replace(LOADED, `<script type="${LATER}"`)
    .replace(/<\/body>(?=<\/html>$)/, `<script>${AFTER_PAINT}</script></body>`);

/**
 * The hash of every inline script that a browser would run, as a policy names it (`sha256-…`), each once.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
  const inline = [...html.matchAll(SCRIPT)].filter(({ groups }) => runs(groups.attributes)).map(({ groups }) => groups.text);
  return [...new Set(inline.map(scriptHash))];
}

/** @param {string} text */
export const scriptHash = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/** Data in a script element, such as JSON-LD, is no script: a browser neither runs nor asks about it. */
function runs(attributes) {
  if (/\ssrc=/.test(attributes)) return false;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || ["", "module", "text/javascript", "importmap", "speculationrules"].includes(type);
}
