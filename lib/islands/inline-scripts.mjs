import { createHash } from "node:crypto";

/** A script element as React writes it: `<`, `>` and quotes in attributes are escaped, and no text contains `</script`. */
export const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * Returns the hash of every inline script that a browser would run, in the form that a policy uses (`sha256-…`), each once.
 * @param {string} html
 * @returns {string[]}
 */
export function inlineScriptHashes(html) {
  const inline = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => runs(attributes))
    .map(([, , text = ""]) => text);
  return [...new Set(inline.map(scriptHash))];
}

/** @param {string} text */
export const scriptHash = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/**
 * Returns whether a script element contains a script. Data, such as JSON-LD, is not a script: a browser neither runs it nor applies the policy to it.
 * @param {string} attributes
 */
export function runs(attributes) {
  if (/\ssrc=/.test(attributes)) return false;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || ["", "module", "text/javascript", "importmap", "speculationrules"].includes(type);
}
