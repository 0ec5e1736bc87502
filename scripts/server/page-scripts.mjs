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
