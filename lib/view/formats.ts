/** The formats in which a view can be taken away, in the order in which they are offered. */
export const VIEW_FORMATS = ["csv", "json", "md", "tex", "bib"] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** The tables come in these only. */
export const TABLE_FORMATS = ["csv", "json"] as const satisfies readonly ViewFormat[];
