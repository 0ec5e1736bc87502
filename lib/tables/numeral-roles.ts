/** What a numeral of an abstract may mean. A file of its own, without Zod: a browser answers from shards by it. */
export const NUMERAL_ROLES = [
  "result",
  "baseline",
  "condition",
  "scale",
  "count",
  "name",
  "list-marker",
  "notation",
  "year",
  "link",
] as const;
