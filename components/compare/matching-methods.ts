import type { MethodChoice } from "@/lib/select/compare-types";

/**
 * Every word typed occurs in the name, the id or the topic; names that begin with the text come first, then what has results on most
 * of the benchmarks that the chosen methods have: with it there is something to compare.
 */
export function matchingMethods(methods: readonly MethodChoice[], chosen: readonly string[], text: string): readonly MethodChoice[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const left = methods.filter(({ id }) => !chosen.includes(id));
  const found = left.filter(({ id, name, about }) => words.every((word) => `${name} ${id} ${about}`.toLowerCase().includes(word)));
  const begins = ({ name }: MethodChoice) => Number(!name.toLowerCase().startsWith(typed));
  const there = new Set(methods.filter(({ id }) => chosen.includes(id)).flatMap(({ on }) => on));
  const shared = ({ on }: MethodChoice) => on.filter((benchmark) => there.has(benchmark)).length;
  return found.toSorted((a, b) => begins(a) - begins(b) || shared(b) - shared(a));
}
