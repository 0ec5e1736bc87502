import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Ids that are no longer used, by table: `{ methods: { shallow: "tidal" } }`.
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} FormerIds
 */

/**
 * The table that a parameter's ids belong to; the values of other parameters are not ids.
 * @type {Readonly<Record<string, string>>}
 */
const TABLE_OF = { method: "methods", reference: "methods", benchmark: "benchmarks", metric: "metrics", paper: "papers" };

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

/**
 * Returns the URL to redirect to if a URL has former ids in its path or query, else null. An id that was replaced twice leads to the last one.
 * @param {string} url
 * @param {FormerIds} ids
 */
export function addressWithPresentIds(url, ids) {
  // Two slashes begin a URL on another host; nobody is redirected there.
  if (/^[/\\]{2}/.test(url)) return null;
  const [path = "", query] = url.split("?", 2);
  const parts = path.split("/");
  const presentPath = parts.map((part, at) => {
    const [, id = "", format = ""] = /^([^.]*)(\..*)?$/.exec(part) ?? [];
    return `${presentOf(ids, parts[at - 1], id)}${format}`;
  });
  // Only values that change are rewritten, so that the rest of the URL stays as it was sent.
  const presentQuery = query?.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    const present = presentOf(ids, Object.hasOwn(TABLE_OF, name) ? TABLE_OF[name] : undefined, value);
    return present === value ? pair : `${name}=${present}`;
  });
  const present = [presentPath.join("/"), presentQuery?.join("&")].filter((part) => part !== undefined).join("?");
  return present === url ? null : present;
}

/**
 * @param {FormerIds} all
 * @param {string | undefined} table
 * @param {string} id
 */
function presentOf(all, table, id) {
  const ids = table !== undefined && Object.hasOwn(all, table) ? all[table] : undefined;
  if (ids === undefined) return id;
  let present = id;
  const seen = new Set();
  for (let next = ownValue(ids, present); next !== undefined && !seen.has(present); next = ownValue(ids, present)) {
    seen.add(present);
    present = next;
  }
  return present;
}

/**
 * @param {Readonly<Record<string, string>>} record
 * @param {string} key
 */
const ownValue = (record, key) => (Object.hasOwn(record, key) ? record[key] : undefined);
