/** Returns a text of a dump in the form of a table cell: on one line, without control characters; empty if nothing is left. */
export const plainText = (text: string) =>
  text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{C}/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
