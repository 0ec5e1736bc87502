import type { MethodChoice } from "@/lib/select/compare-types";
import { sharedBenchmarks } from "./shared-benchmarks";

/**
 * Every word typed occurs in the name, the id or the topic; names that begin with the text come first, then what has results on most
 * of the benchmarks that the chosen methods have, and of equals as they are given: by name.
 */
export function matchingMethods(methods: readonly MethodChoice[], chosen: readonly string[], text: string): readonly MethodChoice[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const left = methods.filter(({ id }) => !chosen.includes(id));
  const found = left.filter(({ id, name, about }) => words.every((word) => `${name} ${id} ${about}`.toLowerCase().includes(word)));
  const begins = ({ name }: MethodChoice) => Number(!name.toLowerCase().startsWith(typed));
  const shared = sharedBenchmarks(methods, chosen);
  return found.toSorted((a, b) => begins(a) - begins(b) || shared(b) - shared(a));
}
