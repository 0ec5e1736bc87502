/** Returns the headings above a table as one text, without the colons that end them. */
export const cleanHeadings = (headings: readonly string[]): string =>
  headings
    .map((heading) => heading.replace(/:\s*$/, "").trim())
    .filter((heading) => heading !== "")
    .join(" / ");

/** Returns a key for all headings above a table except the nearest one. */
export const outerHeadings = (headings: readonly string[]): string => JSON.stringify(headings.slice(0, -1));
