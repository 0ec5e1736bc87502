import type { NamedTable } from "@/lib/own/vocabulary";

/** Returns the key of a word in the meanings of a table. */
export const wordKey = (table: NamedTable, word: string) => `${table} ${word}`;
