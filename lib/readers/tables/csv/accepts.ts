import type { GivenFile } from "@/lib/readers/reading";

const ENDING = /\.(?:csv|tsv|tab|ssv|psv)$/i;

/** Judges by the file extension, or by an equal number of delimiters on each line. Formats with a fixed header score higher for their own files. */
export function acceptsCsv({ name, text }: GivenFile): number {
  const lines = text
    .slice(0, 5_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const [first = ""] = lines;
  if (lines.length < 2 || /^\s*[[{<\\]/.test(first) || text.includes("\u0000")) return 0;
  const isEven = [",", ";", "\t"].some(
    (delimiter) =>
      first.includes(delimiter) &&
      lines.slice(0, -1).every((line) => Math.abs(line.split(delimiter).length - first.split(delimiter).length) <= 1),
  );
  return ENDING.test(name) ? 0.6 : isEven ? 0.4 : 0;
}
