import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { isBound } from "@/lib/tables/qualifiers";
import { rankAxis } from "@/lib/select/rank/axes";
import type { Ranked } from "@/lib/select/rank/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";
import { byRun, runOf } from "@/lib/select/rank/run";
import type { Place } from "./standings";

type Condition = RowOf<"conditions">;
type Metric = RowOf<"metrics">;

/** One configuration of a method, with the results that its source reports of the same run. */
export interface ConfigurationRow {
  readonly result: Result;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: Ranked["unranked"];
  readonly place: Place | null;
  /** The other metrics of the same run in the same source, in the order of the board; null for a metric that it does not report. */
  readonly beside: readonly (Result | null)[];
  /** Quotations and re-measurements of the configuration, which have no rank. */
  readonly others: readonly Result[];
}

/** Results of one comparison group: configurations as rows, metrics and conditions as columns. */
export interface ConfigurationBoard {
  readonly metric: Metric;
  /** Other metrics that sources report of the same runs; those of most rows come first. */
  readonly beside: readonly Metric[];
  /** Conditions that rows state and that either differ between rows or are not stated by all; those of most rows come first. */
  readonly conditions: readonly Condition[];
  readonly rows: readonly ConfigurationRow[];
  readonly references: readonly Result[];
  readonly partly: readonly PartlyRead[];
}

/**
 * Returns one comparison group by configuration. `results` are its results of one metric; `onBenchmark` are all results of the benchmark, in which
 * the same runs are looked up. A row never mixes runs: FID and IS next to each other are of one source and one model. Returns null without results.
 */
export function selectConfigurationBoard(
  results: readonly Result[],
  onBenchmark: readonly Result[],
): ConfigurationBoard | null {
  const metric = results[0]?.metric;
  if (metric === undefined) return null;
  const ranked = rankAxis(results);
  const runs = byRun(onBenchmark);
  const besideOf = (result: Result) =>
    (runs.get(runOf(result)) ?? []).filter((other) => other.metric !== metric && other.baseline === null);
  const rows = entriesOf(ranked);
  const beside = inOrderOfUse(
    rows.flatMap(({ result }) => [...new Set(besideOf(result).map((other) => other.metric))]),
  );
  const places = placesOf(rows);
  return {
    metric,
    beside,
    conditions: toldConditions(rows.map(({ result }) => result)),
    rows: rows.map((row) => ({
      ...row,
      place: row.rank === null ? null : (places.get(row.rank) ?? null),
      beside: beside.map((other) => besideOf(row.result).find((result) => result.metric === other) ?? null),
    })),
    references: ranked.filter(({ unranked }) => unranked === "reference").map(({ result }) => result),
    partly: partlyRead(results),
  };
}

type Entry = Omit<ConfigurationRow, "place" | "beside">;

/** Returns the results that stand for a configuration, each with the results that rank under it. */
function entriesOf(ranked: readonly Ranked[]): readonly Entry[] {
  const under = groupBy(
    ranked.filter((row) => row.under !== null),
    (row) => row.under as Result,
  );
  return ranked
    .filter((row) => row.under === null && row.unranked !== "reference")
    .map(({ result, rank, tied, unranked }) => ({
      result,
      rank,
      tied,
      unranked,
      others: (under.get(result) ?? []).map((other) => other.result),
    }));
}

/** Returns the marks by rank: best is the first rank, if more than one row ranks and not all of the first rank are bounds; second is the next rank. */
function placesOf(rows: readonly Entry[]): ReadonlyMap<number, Place> {
  const ranks = [...new Set(rows.flatMap(({ rank }) => rank ?? []))].toSorted((a, b) => a - b);
  if (rows.filter(({ rank }) => rank !== null).length < 2) return new Map();
  const isOfBounds = (rank: number) => rows.filter((row) => row.rank === rank).every(({ result }) => isBound(result));
  return new Map(
    ranks
      .slice(0, 2)
      .flatMap((rank, at) => (at === 0 && isOfBounds(rank) ? [] : [[rank, at === 0 ? "best" : "second"] as const])),
  );
}

/** Returns the conditions that distinguish rows. `match` conditions are the same for the whole group and distinguish nothing here. */
function toldConditions(results: readonly Result[]): readonly Condition[] {
  const stated = results.flatMap(({ conditions }) => conditions).filter(({ condition }) => condition.role !== "match");
  const values = groupBy(stated, ({ condition }) => condition);
  return inOrderOfUse(stated.map(({ condition }) => condition)).filter(
    (condition) =>
      (values.get(condition)?.length ?? 0) < results.length ||
      new Set(values.get(condition)?.map(({ value }) => value)).size > 1,
  );
}

/** Returns each item once, the most frequent first. */
function inOrderOfUse<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...groupBy(things, (thing) => thing).entries()]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([thing]) => thing);
}
