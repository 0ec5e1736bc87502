import type { MethodChoice } from "@/lib/view/compare-choices";
import { sharedBenchmarks } from "./shared-benchmarks";

/**
 * Every word typed occurs in the name, the id or the topic; names that begin with the text come first, then what has results on most
 * of the benchmarks that the chosen methods have, before any is chosen what meets most others, and of equals as they are given: by name.
 */
export function matchingMethods(methods: readonly MethodChoice[], chosen: readonly string[], text: string): readonly MethodChoice[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const left = methods.filter(({ id }) => !chosen.includes(id));
  const found = typed === "" ? left : left.filter(({ id, name, about }) => words.every((word) => `${name} ${id} ${about}`.toLowerCase().includes(word)));
  const sharedBy = chosen.length > 0 ? sharedBenchmarks(methods, chosen) : meetingsIn(methods);
  // Once for each, and not for each comparison of a sort: every comparison that is shared suggests hundreds.
  const judged = found.map((method) => ({ method, begins: Number(!method.name.toLowerCase().startsWith(typed)), shared: sharedBy(method) }));
  return judged.toSorted((a, b) => a.begins - b.begins || b.shared - a.shared).map(({ method }) => method);
}

const known = new WeakMap<readonly MethodChoice[], (method: MethodChoice) => number>();

/** How many other methods a method meets, benchmark by benchmark; counted once for all that can be chosen. */
function meetingsIn(methods: readonly MethodChoice[]): (method: MethodChoice) => number {
  const found = known.get(methods);
  if (found) return found;
  const counts = new Map<number, number>();
  for (const { on } of methods) for (const benchmark of on) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
  const meets = ({ on }: MethodChoice) => on.reduce((sum, benchmark) => sum + (counts.get(benchmark) ?? 1) - 1, 0);
  known.set(methods, meets);
  return meets;
}
