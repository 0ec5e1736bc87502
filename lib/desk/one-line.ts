/** Returns a pasted abstract on one line, without the line breaks of the page that it was copied from. Its hash is computed from this text. */
export const oneLine = (pasted: string) =>
  pasted
    .replace(/^\uFEFF/, "")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .replace(/^\s*Abstract[:.]?\s+(?=\p{Lu})/u, "")
    .trim();
