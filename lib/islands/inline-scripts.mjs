import { createHash } from "node:crypto";

/** A script element as React writes it: `<`, `>` and quotes in attributes are escaped, and no text holds `</script`. */
export const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;

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
 * Whether a script element contains a script: data, such as JSON-LD, is not a script, and a browser neither runs it nor asks the policy about it.
 * @param {string} attributes
 */
export function runs(attributes) {
  if (/\ssrc=/.test(attributes)) return false;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
  return type === undefined || ["", "module", "text/javascript", "importmap", "speculationrules"].includes(type);
}
