import { at, BASE_PATH, below } from "./base-path";

/** The fields of the site's JSON in which texts, or lists of texts, are paths of the site if they begin with a slash; in other fields such texts mean something else. */
const FIELDS = new Set([
  "self",
  "href",
  "receipt",
  "place",
  "report",
  "type",
  "nearest",
  "example",
  "openapi",
  "path",
  "embed",
  "x-example",
  "reference",
  "url",
  "enum",
]);

const each =
  (change: (address: string) => string) =>
  (field: string, value: unknown): unknown => {
    if (!FIELDS.has(field)) return value;
    if (typeof value === "string") return change(value);
    return Array.isArray(value)
      ? value.map((item: unknown) => (typeof item === "string" ? change(item) : item))
      : value;
  };

/** For JSON.stringify: turns paths of the site into paths below the host; undefined if the site has no base path. */
export const addressesOut = BASE_PATH === "" ? undefined : each(at);

/** For JSON.parse: turns them back into paths below the site; undefined if the site has no base path. */
export const addressesIn = BASE_PATH === "" ? undefined : each(below);
