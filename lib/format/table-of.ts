/** The table or section that a locator names, without the place in it: "Table 1, row 3" is of "Table 1". */
export const tableOf = (locator: string): string => locator.split(",", 1)[0] ?? "";
