import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import type { Vocabulary } from "./vocabulary";

/** Returns the names that a collection uses, and the median values of its metrics. */
export const vocabularyOf = once(({ tables, results }: Catalogue): Vocabulary => {
  const main = results.filter(({ standing, method }) => standing === "main" && method.family !== "reference");
  const onBenchmark = groupBy(main, ({ benchmark }) => benchmark);
  const measured = new Set(main.map(({ benchmark }) => benchmark));
  return {
    benchmarks: tables.benchmarks
      .filter((one) => measured.has(one))
      .map((one) => ({ id: one.benchmark_id, name: one.name, needs: needsOf(onBenchmark.get(one) ?? []) })),
    metrics: tables.metrics.map(({ metric_id, name, symbol, unit }) => ({ id: metric_id, name, symbol, unit })),
    methods: tables.methods.map(({ method_id, name }) => ({ id: method_id, name })),
    conditions: tables.conditions.map(({ condition_id, name, unit }) => ({ id: condition_id, name, unit })),
    aliases: tables.aliases,
    former: formerIdsOf({ tables }),
    middles: [...onBenchmark].flatMap(([benchmark, own]) =>
      Array.from(
        groupBy(own, ({ metric }) => metric),
        ([metric, values]) => ({
          benchmark: benchmark.benchmark_id,
          metric: metric.metric_id,
          middle: middleOf(values.map(({ value }) => value.number)),
        }),
      ),
    ),
  };
});

const NAMED_IN_ROWS: readonly string[] = ["benchmarks", "metrics", "methods"];

/** Returns the former ids that a reader's own rows may contain. */
export const formerIdsOf = ({ tables }: Pick<Catalogue, "tables">): Vocabulary["former"] =>
  tables["former-ids"].filter(({ table }) => NAMED_IN_ROWS.includes(table));

function needsOf(results: readonly Result[]): readonly string[] {
  const stated = groupBy(
    results.flatMap(({ conditions }) => conditions.map(({ condition }) => condition)),
    (condition) => condition,
  );
  return [...stated]
    .filter(([{ role }, own]) => role === "match" && own.length * 2 >= results.length)
    .map(([{ condition_id }]) => condition_id);
}

/** Returns the median of numbers; for an even count, the lower of the two middle ones. */
export const middleOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
