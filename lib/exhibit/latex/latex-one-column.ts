/** Around tables that break, which no document can set in two columns: they stand on pages of one column there. */
export const ONE_COLUMN = `\\expandafter\\let\\expandafter\\ifAsReportedColumns\\csname if@twocolumn\\endcsname
\\ifAsReportedColumns\\onecolumn\\fi`;
export const COLUMNS_AGAIN = "\\ifAsReportedColumns\\twocolumn\\fi";
