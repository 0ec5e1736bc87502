import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { isNumeral } from "@/lib/numerals/scan-numerals";
import { placeKey } from "@/lib/report/question/place-filter";
import { FEWEST_IN_A_ROW } from "@/lib/report/leaderboard/small-multiples";
import type { FoundResult } from "./search-entries";
import { squashed } from "./search-words";

/**
 * Finds the board of a benchmark under one value of the condition along which its page arranges its results: "ETTm2 720" is ETTm2 at horizon 720.
 * Matches only if all words before the last one are the benchmark's name, and the last is such a value as printed.
 */
export function findPlaces(catalogue: Catalogue, query: string): readonly FoundResult[] {
  const words = query.trim().split(/\s+/u);
  const value = words.at(-1) ?? "";
  // "ETTm2 horizon 720" also names the condition.
  const wanted = [words.slice(0, -1), words.slice(0, -2)]
    .map((before) => squashed(before.join(" ")))
    .filter((name) => name !== "");
  if (!isNumeral(value) || wanted.length === 0) return [];
  const named = catalogue.tables.benchmarks.flatMap((benchmark) => {
    const at = wanted.findIndex((name) =>
      [benchmark.name, benchmark.benchmark_id].some((own) => squashed(own) === name),
    );
    return at < 0 ? [] : [{ benchmark, by: at === 0 ? null : (words.at(-2) ?? "") }];
  });
  return named.flatMap(({ benchmark, by }) => {
    const condition = conditionsAlong(catalogue, benchmark, value).find(
      ({ name }) => by === null || squashed(name) === squashed(by),
    );
    return condition === undefined ? [] : [placeOf(catalogue, benchmark, condition, value)];
  });
}

/** Returns the numeric conditions that must match and have enough values on the benchmark to form a row, including this value; those with most values come first. */
function conditionsAlong(
  catalogue: Catalogue,
  { benchmark_id }: RowOf<"benchmarks">,
  value: string,
): readonly RowOf<"conditions">[] {
  const values = new Map<RowOf<"conditions">, Set<string>>();
  for (const { standing, conditions } of catalogue.resultsOfBenchmark.get(benchmark_id) ?? [])
    for (const { condition, value: stated } of conditions)
      if (standing === "main" && condition.role === "match" && isNumeral(stated))
        values.set(condition, (values.get(condition) ?? new Set<string>()).add(stated));
  return [...values]
    .filter(([, own]) => own.size >= FEWEST_IN_A_ROW && own.has(value))
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([condition]) => condition);
}

function placeOf(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  condition: RowOf<"conditions">,
  value: string,
): FoundResult {
  const here = (catalogue.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []).filter((result) =>
    result.conditions.some((stated) => stated.condition === condition && stated.value === value),
  );
  const methods = new Set(here.map(({ method }) => method)).size;
  return {
    kind: "benchmark",
    id: benchmark.benchmark_id,
    about: { kind: "place", benchmark, stated: { condition, value, method: null }, methods, results: here.length },
    within: placeKey(condition.condition_id, value),
    fit: "name",
  };
}
