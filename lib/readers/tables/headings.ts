/** The headings over a table as one text, without the colons that end them. */
export const cleanHeadings = (headings: readonly string[]): string => headings.map((heading) => heading.replace(/:\s*$/, "").trim()).filter((heading) => heading !== "").join(" / ");

/** The headings that stand above the one nearest to a table. */
export const outerHeadings = (headings: readonly string[]): string => JSON.stringify(headings.slice(0, -1));
