/** Placed around longtables, which cannot be set in two columns: a two-column document switches to one-column pages for them. */
export const ONE_COLUMN = `\\expandafter\\let\\expandafter\\ifAsReportedColumns\\csname if@twocolumn\\endcsname
\\ifAsReportedColumns\\onecolumn\\fi`;
export const COLUMNS_AGAIN = "\\ifAsReportedColumns\\twocolumn\\fi";
