import type { RowFilter } from "@/lib/report/question/row-filter";
import { familyWords } from "@/lib/format/vocabulary";
import { either } from "@/lib/format/words";

const ORIGINS: Readonly<Record<RowFilter["origins"][number], string>> = {
  own: "by the authors of the method",
  "measured-again": "by others who ran it again",
  quoted: "by others who quote it",
  "not-stated": "by an unnamed party",
};

/**
 * Returns a filter in words: "of the family diffusion model, 100M to 1000M parameters, reported by the authors of the method, from 2024". Empty if it
 * admits everything.
 */
export function rowFilterWords({ families, origins, smallest, largest, since, until }: RowFilter): string {
  return [
    families.length === 0
      ? ""
      : `of the ${families.length === 1 ? "family" : "families"} ${either(families.map(familyWords))}`,
    rangeWords(smallest, largest, (size) => `${size}M`, "parameters", ["at least", "at most"]),
    origins.length === 0 ? "" : `reported ${either(origins.map((origin) => ORIGINS[origin]))}`,
    rangeWords(since, until, String, "", ["from", "until"]),
  ]
    .filter(Boolean)
    .join(", ");
}

function rangeWords(
  least: number | null,
  most: number | null,
  wordsOf: (value: number) => string,
  what: string,
  [from, to]: readonly [string, string],
): string {
  if (least === null && most === null) return "";
  const range =
    least !== null && most !== null
      ? least === most
        ? wordsOf(least)
        : `${wordsOf(least)} to ${wordsOf(most)}`
      : least !== null
        ? `${from} ${wordsOf(least)}`
        : `${to} ${wordsOf(most as number)}`;
  return [range, what].filter(Boolean).join(" ");
}
