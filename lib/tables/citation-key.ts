/**
 * The key of a work in every bibliography that we write: the id of a paper or a source without its hyphens, because some tools rename
 * a key that has other than letters and digits. An id is stable for ever, and so is its key.
 */
export const citationKey = (id: string): string => id.replaceAll("-", "");
