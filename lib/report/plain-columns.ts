/** Columns of every board that are no metric or condition, by id. A file of its own: addresses are read and written in the browser too. */
export const PLAIN_COLUMN_IDS = ["rank", "year", "source"] as const;
