/** A text of a dump as a cell of a table holds it: on one line, without control characters. Empty where nothing is left. */
export const plainText = (text: string) =>
  text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{C}/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
