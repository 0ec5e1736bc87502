import type { Direction } from "@/lib/tables/metrics";

const DIRECTION_WORDS: Record<Direction, string> = {
  higher: "higher is better",
  lower: "lower is better",
  none: "no better direction is stated",
};

export const directionWords = (direction: Direction) => DIRECTION_WORDS[direction];

/** Prints a count with digits in groups of three, as everywhere on the site: "1,124". */
export const grouped = (count: number) => (Math.abs(count) < 1_000 ? String(count) : count.toLocaleString("en"));

/** Prints a count with its noun: "1 result", "8 results", "1,124 results". */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** Joins items: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Joins alternatives: "a", "a or b", "a, b or c". */
export function either(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** The most values that a list names; of a longer list, only this many are named as examples. */
const NAMED = 4;

/** Lists values: "a, b and c"; of many "17 of them, such as a, b, c and d". If a value contains a comma, all are put in quotes. */
export function examplesOf(values: readonly string[], them = "of them"): string {
  const quoted = values.some((value) => value.includes(",")) ? values.map((value) => `“${value}”`) : values;
  return values.length <= NAMED
    ? listed(quoted)
    : `${values.length} ${them}, such as ${listed(quoted.slice(0, NAMED))}`;
}

/** Writes an id or a topic in words: "image-generation" is "image generation", "3d-generation" is "3D generation". */
export const spaced = (id: string) => id.replaceAll("-", " ").replace(/\b3d\b/, "3D");

/**
 * Begins a sentence with a capital letter, except if it begins with a name that is recognisably spelled otherwise: "mAP", "xAR". Never pass a name, a
 * symbol or a unit alone: nothing shows that "bpd" is one.
 */
export const capitalised = (words: string) =>
  NAME.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);

/** A first word with a capital or a digit inside it. */
const NAME = /^\p{L}\p{Ll}*[\p{Lu}\p{N}]/u;

/** Writes a name of ordinary words as it appears within a sentence: "Batch size" is "batch size"; "NFE" and "KV cache" stay. */
export const inSentence = (name: string) =>
  /^\p{Lu}[\p{Ll}-]*(?![\p{L}\p{N}])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
