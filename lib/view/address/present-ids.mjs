/**
 * Ids that are no longer used, by table, each with the one that replaces it: `{ methods: { shallow: "tidal" } }`.
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} FormerIds
 */

/**
 * The table whose ids a query parameter holds; the values of other parameters are not ids.
 * @type {Readonly<Record<string, string>>}
 */
const TABLE_OF = {
  method: "methods",
  reference: "methods",
  benchmark: "benchmarks",
  metric: "metrics",
  paper: "papers",
};

/** The tables whose ids may occur in a query. In JavaScript, because the server and the scripts that write the static copy load this file directly. */
export const TABLES_IN_QUERIES = [...new Set(Object.values(TABLE_OF))];

/**
 * Returns the URL to which one with former ids in its path or query redirects, or null if it has none. An id that was replaced twice leads to the
 * last one.
 * @param {string} url
 * @param {FormerIds} ids
 */
export function addressWithPresentIds(url, ids) {
  // A URL that begins with two slashes names another host and is never redirected.
  if (/^[/\\]{2}/.test(url)) return null;
  const [path = "", query] = url.split("?", 2);
  const parts = path.split("/");
  const presentPath = parts.map((part, at) => {
    const [, id = "", format = ""] = /^([^.]*)(\..*)?$/.exec(part) ?? [];
    return `${presentId(ids, parts[at - 1], id)}${format}`;
  });
  // Rewrites only values that change, so that the rest of the URL stays as it was sent.
  const presentQuery = query?.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    const present = presentId(ids, Object.hasOwn(TABLE_OF, name) ? TABLE_OF[name] : undefined, value);
    return present === value ? pair : `${name}=${present}`;
  });
  const present = [presentPath.join("/"), presentQuery?.join("&")].filter((part) => part !== undefined).join("?");
  return present === url ? null : present;
}

/**
 * Returns the present id for an id of a table: the id itself, if nothing replaced it.
 * @param {FormerIds} all
 * @param {string | undefined} table
 * @param {string} id
 */
export function presentId(all, table, id) {
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
