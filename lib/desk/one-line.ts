/** A pasted abstract on one line, without the line ends of the page that it was copied from: its hash is of this text. */
export const oneLine = (pasted: string) => pasted.replace(/^\uFEFF/, "").replace(/[\p{C}\p{Z}]+/gu, " ").replace(/^\s*Abstract[:.]?\s+(?=\p{Lu})/u, "").trim();
