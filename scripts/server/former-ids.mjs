import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {import("../../lib/view/address/present-ids.mjs").FormerIds} FormerIds */

/**
 * Reads former-ids.csv of a collection. Its cells are ids and never quoted, so it needs no CSV parser; `data:check` has refused anything else before
 * the build.
 * @returns {FormerIds}
 * @param {string} folder
 */
export function loadFormerIds(folder) {
  const file = path.join(folder, "former-ids.csv");
  const rows = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(1) : [];
  /** @type {Record<string, Record<string, string>>} */
  const ids = {};
  for (const [former = "", table = "", id = ""] of rows.map((row) => row.split(","))) (ids[table] ??= {})[former] = id;
  return ids;
}
