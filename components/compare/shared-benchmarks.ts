import type { MethodChoice } from "@/lib/view/compare-choices";

/** Returns a function that counts on how many benchmarks of the chosen methods a method has results, so that there is something to compare. */
export function sharedBenchmarks(
  methods: readonly MethodChoice[],
  chosen: readonly string[],
): (method: Pick<MethodChoice, "on">) => number {
  const there = new Set(methods.filter(({ id }) => chosen.includes(id)).flatMap(({ on }) => on));
  return ({ on }) => on.filter((benchmark) => there.has(benchmark)).length;
}
