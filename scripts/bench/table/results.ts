/** The number of results of the collection whose long table is measured, and of rows of that table. */
export const RESULTS = 10_000;
