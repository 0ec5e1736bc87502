import type { Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy, groupsOf } from "@/lib/catalogue/group";
import { once } from "@/lib/catalogue/once";
import { isBound } from "@/lib/select/places";
import { rankFigures, type Ranked } from "@/lib/select/rank";
import { partlyRead, type PartlyRead } from "@/lib/select/reading";
import type { Place } from "./standings";

type Condition = RowOf<"conditions">;
type Metric = RowOf<"metrics">;

/** One configuration of a method, with what its source reports of the same run. */
export interface ConfigurationRow {
  readonly figure: Figure;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly unranked: Ranked["unranked"];
  readonly place: Place | null;
  /** The other metrics of the same run in the same source, in the order of the board; null where it reports none. */
  readonly beside: readonly (Figure | null)[];
  /** Quotations and re-measurements of the configuration, which take no rank. */
  readonly others: readonly Figure[];
}

/** Configurations down, metrics and conditions across: results of one comparison group. */
export interface ConfigurationBoard {
  readonly metric: Metric;
  /** Other metrics that sources report of the same runs, those of most rows first. */
  readonly beside: readonly Metric[];
  /** Conditions that rows state and that differ between them or are not stated by all, those of most rows first. */
  readonly conditions: readonly Condition[];
  readonly rows: readonly ConfigurationRow[];
  readonly references: readonly Figure[];
  readonly partly: readonly PartlyRead[];
}

/**
 * One comparison group by configuration: `figures` are its results of one metric, `onBenchmark` everything on the benchmark, of
 * which the same runs are looked up. A row never mixes runs: FID and IS beside each other are of one source and one model.
 */
export function selectConfigurationBoard(figures: readonly Figure[], onBenchmark: readonly Figure[]): ConfigurationBoard | null {
  const metric = figures[0]?.metric;
  if (metric === undefined) return null;
  const ranked = rankFigures(figures, metric.direction);
  const runs = byRun(onBenchmark);
  const besideOf = (figure: Figure) => (runs.get(runOf(figure)) ?? []).filter((other) => other.metric !== metric && other.baseline === null);
  const rows = entriesOf(ranked);
  const beside = inOrderOfUse(rows.flatMap(({ figure }) => [...new Set(besideOf(figure).map((other) => other.metric))]));
  const places = placesOf(rows);
  return {
    metric,
    beside,
    conditions: toldConditions(rows.map(({ figure }) => figure)),
    rows: rows.map((row) => ({
      ...row,
      place: row.rank === null ? null : (places.get(row.rank) ?? null),
      beside: beside.map((other) => besideOf(row.figure).find((figure) => figure.metric === other) ?? null),
    })),
    references: ranked.filter(({ unranked }) => unranked === "reference").map(({ figure }) => figure),
    partly: partlyRead(figures),
  };
}

/** The run that a result was reported of, as far as its source tells: two metrics of one run have equal keys. */
const runOf = once(({ source, method, row }: Figure): string => JSON.stringify([source.source_id, method.method_id, row.configuration, row.conditions]));

const byRun = groupsOf((figure: Figure) => [runOf(figure)]);

type Entry = Omit<ConfigurationRow, "place" | "beside">;

/** The results that stand for a configuration, each with those that stand under it. */
function entriesOf(ranked: readonly Ranked[]): readonly Entry[] {
  const under = groupBy(ranked.filter((row) => row.under !== null), (row) => row.under as Figure);
  return ranked
    .filter((row) => row.under === null && row.unranked !== "reference")
    .map(({ figure, rank, tied, unranked }) => ({ figure, rank, tied, unranked, others: (under.get(figure) ?? []).map((other) => other.figure) }));
}

/** Best is the first rank, where more than one row ranks and not all of it are bounds; second the next rank. */
function placesOf(rows: readonly Entry[]): ReadonlyMap<number, Place> {
  const ranks = [...new Set(rows.flatMap(({ rank }) => rank ?? []))].toSorted((a, b) => a - b);
  if (rows.filter(({ rank }) => rank !== null).length < 2) return new Map();
  const isOfBounds = (rank: number) => rows.filter((row) => row.rank === rank).every(({ figure }) => isBound(figure));
  return new Map(ranks.slice(0, 2).flatMap((rank, at) => (at === 0 && isOfBounds(rank) ? [] : [[rank, at === 0 ? "best" : "second"] as const])));
}

/** Conditions that tell rows apart: `match` ones are those of the whole group, so they tell nothing here. */
function toldConditions(figures: readonly Figure[]): readonly Condition[] {
  const stated = figures.flatMap(({ conditions }) => conditions).filter(({ condition }) => condition.role !== "match");
  const values = groupBy(stated, ({ condition }) => condition);
  return inOrderOfUse(stated.map(({ condition }) => condition)).filter(
    (condition) => (values.get(condition)?.length ?? 0) < figures.length || new Set(values.get(condition)?.map(({ value }) => value)).size > 1,
  );
}

/** Each thing once, what is named most often first. */
function inOrderOfUse<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...groupBy(things, (thing) => thing).entries()].toSorted(([, a], [, b]) => b.length - a.length).map(([thing]) => thing);
}
