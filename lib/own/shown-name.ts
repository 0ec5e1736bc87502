import { publicName } from "@/lib/readers/results/public-name";

/** Matches the beginning of a file path, on any system. */
const PATH = /^\s*(?:~?[/\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|file:)/;

/** Returns a cell of a file as it may be shown and exported: only the last part of a path, since the folders before it reveal accounts and machines. */
export const shownName = (cell: string): string => (PATH.test(cell) ? publicName(cell) : cell);
