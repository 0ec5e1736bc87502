import { publicName } from "@/lib/readers/results/public-name";

/** What begins as the address of a file does, on any system. */
const PATH = /^\s*(?:~?[/\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|file:)/;

/** A cell of a file as it may be shown and exported: of a path only its last part, since the folders before it name accounts and machines. */
export const shownName = (cell: string): string => (PATH.test(cell) ? publicName(cell) : cell);
