/** Returns the table or section that a locator names, without the place in it: "Table 1" for "Table 1, row 3". */
export const tableOf = (locator: string): string => locator.split(",", 1)[0] ?? "";

/** Returns the place by its number alone: "Table 1 of the NeurIPS 2024 version" is Table 1. Null for "README", and for "Table of the ablation", which has no number. */
export const numberedPlace = (locator: string): string | null =>
  /^(?:Table|Section|Figure|Appendix) (?!of\b)\S+/.exec(tableOf(locator))?.[0] ?? null;
