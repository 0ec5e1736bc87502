import type { GivenFile } from "@/lib/readers/reading";

/** Words with blanks between them, or a bar: the least sure of all, so that it is asked when no other reader finds rows. */
export const acceptsConsole = ({ text }: GivenFile): number => (/^\s*[[{<\\]/.test(text) ? 0 : /\S {2,}\S|[|│┃║]/.test(text.slice(0, 200_000)) ? 0.2 : 0);
