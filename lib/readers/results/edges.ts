import type { GivenFile } from "@/lib/readers/reading";

const SIZE = 60_000;

/** The beginning and the end of a file, which reveal its format; cheap however large the file is. */
export const edgesOf = ({ text }: GivenFile) =>
  text.length <= 2 * SIZE ? text : `${text.slice(0, SIZE)}\n${text.slice(-SIZE)}`;

/** Returns whether a text begins as JSON, after an optional byte order mark and whitespace. */
export const beginsAsJson = ({ text }: GivenFile) => /^\uFEFF?\s*[[{]/.test(text.slice(0, 2000));

/** Returns the last part of a file's name, without folders. */
export const baseName = ({ name }: GivenFile) => name.split("/").at(-1) ?? "";

/** Returns the folders of a file's name, outermost first. */
export const foldersOf = ({ name }: GivenFile) => name.split("/").slice(0, -1);
