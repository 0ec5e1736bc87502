import type { GivenFile } from "@/lib/readers/reading";

const SIZE = 60_000;

/** The beginning and the end of a file, in which its format shows: cheap however large the file is. */
export const edgesOf = ({ text }: GivenFile) => (text.length <= 2 * SIZE ? text : `${text.slice(0, SIZE)}\n${text.slice(-SIZE)}`);

/** Whether a text begins as JSON does, after a byte order mark and blanks. */
export const beginsAsJson = ({ text }: GivenFile) => /^\uFEFF?\s*[[{]/.test(text.slice(0, 2000));

/** The last part of a file's name, without folders. */
export const baseName = ({ name }: GivenFile) => name.split("/").at(-1) ?? "";

/** The folders of a file's name, outermost first. */
export const foldersOf = ({ name }: GivenFile) => name.split("/").slice(0, -1);
