/** The ids of the columns of every board that are neither a metric nor a condition. In a file of its own, because URLs are also read and written in the browser. */
export const PLAIN_COLUMN_IDS = ["rank", "year", "source"] as const;
