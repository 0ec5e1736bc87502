/**
 * Returns the key of a work for every bibliography that the project writes: the id of a paper or a source without its hyphens, because some tools
 * rename a key with characters other than letters and digits. Ids never change, and so neither do keys.
 */
export const citationKey = (id: string): string => id.replaceAll("-", "");
