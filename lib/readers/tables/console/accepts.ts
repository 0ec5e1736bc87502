import type { GivenFile } from "@/lib/readers/reading";

/** Judges by words with several spaces between them, or by a bar. Scores lowest of all, so that it is tried only if no other reader finds rows. */
export const acceptsConsole = ({ text }: GivenFile): number =>
  /^\s*[[{<\\]/.test(text) ? 0 : /\S {2,}\S|[|│┃║]/.test(text.slice(0, 200_000)) ? 0.2 : 0;
