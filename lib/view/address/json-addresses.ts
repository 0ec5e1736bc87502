import { at, BASE_PATH, below } from "./base-path";

/** The fields of our JSON whose texts, or lists of texts, are addresses of the site where they begin with a slash; every other text that does says something else. */
const FIELDS = new Set(["self", "href", "receipt", "place", "report", "type", "nearest", "example", "openapi", "path", "embed", "x-example", "reference", "url", "enum"]);

const each = (change: (address: string) => string) => (field: string, value: unknown): unknown => {
  if (!FIELDS.has(field)) return value;
  if (typeof value === "string") return change(value);
  return Array.isArray(value) ? value.map((item: unknown) => (typeof item === "string" ? change(item) : item)) : value;
};

/** For JSON.stringify: addresses as they are asked for below the host; nothing to change where the site has no base path. */
export const addressesOut = BASE_PATH === "" ? undefined : each(at);

/** For JSON.parse: addresses as they are below the site again. */
export const addressesIn = BASE_PATH === "" ? undefined : each(below);
