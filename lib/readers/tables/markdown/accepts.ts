import type { GivenFile } from "@/lib/readers/reading";

/** Judges by a header with a row of dashes below it. */
export function acceptsMarkdown({ name, text }: GivenFile): number {
  const hasTable = /^[^|\n]*\|[^\n]*\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*\r?$/m.test(
    text.slice(0, 200_000),
  );
  return hasTable ? (/\.(?:md|markdown|mdx|qmd|rmd)$/i.test(name) ? 0.6 : 0.5) : 0;
}
