/** The possible meanings of a numeral in an abstract. In a file of its own, without Zod, because browsers use it to answer from shards. */
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
