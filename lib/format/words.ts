import type { Direction } from "@/lib/tables/metrics";

const DIRECTION_WORDS: Record<Direction, string> = { higher: "higher is better", lower: "lower is better", none: "no better direction is stated" };

export const directionWords = (direction: Direction) => DIRECTION_WORDS[direction];

/** "1,124": digits in groups of three, as every count of the site has them. */
export const grouped = (count: number) => (Math.abs(count) < 1_000 ? String(count) : count.toLocaleString("en"));

/** "1 result", "8 results", "1,124 results". */
export const counted = (count: number, one: string, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "a", "a or b", "a, b or c". */
export function either(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

/** At most so many values of a list are named; of a longer one so many stand for the rest. */
const NAMED = 4;

/** Values: "a, b and c"; of many "17 of them, such as a, b, c and d". Values with commas of their own stand in quotes. */
export function examplesOf(values: readonly string[], them = "of them"): string {
  const quoted = values.some((value) => value.includes(",")) ? values.map((value) => `“${value}”`) : values;
  return values.length <= NAMED ? listed(quoted) : `${values.length} ${them}, such as ${listed(quoted.slice(0, NAMED))}`;
}

/** An id or a topic as a reader reads it: "image-generation" is "image generation", "3d-generation" is "3D generation". */
export const spaced = (id: string) => id.replaceAll("-", " ").replace(/\b3d\b/, "3D");

/**
 * A sentence begins with a capital letter; a name that it begins with stays as it is written, where that can be seen: "mAP", "xAR".
 * Never pass a name, a symbol or a unit alone: nobody can see that "bpd" is one.
 */
export const capitalised = (words: string) => (NAME.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1));

/** A first word with a capital or a digit within. */
const NAME = /^\p{L}\p{Ll}*[\p{Lu}\p{N}]/u;

/** A name of ordinary words within a sentence: "Batch size" is "batch size"; "NFE" and "KV cache" stay. */
export const inSentence = (name: string) => (/^\p{Lu}[\p{Ll}-]*(?![\p{L}\p{N}])/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
