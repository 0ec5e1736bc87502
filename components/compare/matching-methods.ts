import type { MethodChoice } from "@/lib/view/compare-choices";
import { sharedBenchmarks } from "./shared-benchmarks";

/**
 * Returns the methods that match a typed text: every word must occur in the name, the id or the topic. Names that begin with the text come first.
 * Then methods are ordered by how many benchmarks they share with the chosen methods, or, before any is chosen, by how many methods they meet. Ties
 * keep the given order, which is by name.
 */
export function matchingMethods(
  methods: readonly MethodChoice[],
  chosen: readonly string[],
  text: string,
): readonly MethodChoice[] {
  const typed = text.trim().toLowerCase();
  const words = typed.split(/\s+/);
  const left = methods.filter(({ id }) => !chosen.includes(id));
  const found =
    typed === ""
      ? left
      : left.filter(({ id, name, about }) =>
          words.every((word) => `${name} ${id} ${about}`.toLowerCase().includes(word)),
        );
  const sharedBy = chosen.length > 0 ? sharedBenchmarks(methods, chosen) : meetingsIn(methods);
  // Computed once for each method, and not for each comparison of the sort: every shared comparison page suggests hundreds of methods.
  const judged = found.map((method) => ({
    method,
    begins: Number(!method.name.toLowerCase().startsWith(typed)),
    shared: sharedBy(method),
  }));
  return judged.toSorted((a, b) => a.begins - b.begins || b.shared - a.shared).map(({ method }) => method);
}

const known = new WeakMap<readonly MethodChoice[], (method: MethodChoice) => number>();

/** Returns how many other methods a method meets, summed over its benchmarks; counted once for each list of methods. */
function meetingsIn(methods: readonly MethodChoice[]): (method: MethodChoice) => number {
  const found = known.get(methods);
  if (found) return found;
  const counts = new Map<number, number>();
  for (const { on } of methods) for (const benchmark of on) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
  const meets = ({ on }: MethodChoice) => on.reduce((sum, benchmark) => sum + (counts.get(benchmark) ?? 1) - 1, 0);
  known.set(methods, meets);
  return meets;
}
