import type { Result, RowOf, StatedCondition } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { STANDINGS } from "@/lib/tables/origins";
import type { Standing } from "@/lib/tables/results";
import { cellWords, sharedEnd } from "./cell-words";
import type { PaperAnswer } from "./paper";
import { runsOf, type Run } from "./source-runs";

/** A metric of a source, with the conditions that hold for all of its results there but not for the whole source. */
export interface SourceMetric {
  readonly metric: RowOf<"metrics">;
  /** The words of its column as the source prints them; empty if its results differ in them. */
  readonly words: string;
  readonly conditions: readonly StatedCondition[];
}

/** The rows of a source on one benchmark. */
export interface BenchmarkRuns {
  readonly benchmark: RowOf<"benchmarks">;
  readonly runs: readonly Run[];
}

/** The rows of one standing: the method itself, ablations, summaries. */
export interface SourcePart {
  readonly standing: Standing;
  readonly metrics: readonly SourceMetric[];
  readonly groups: readonly BenchmarkRuns[];
}

/** One source of a paper as one table: what holds for all of it is stated once, and each row states only what is specific to it. */
export interface SourceTable {
  readonly source: RowOf<"sources">;
  readonly omissions: readonly RowOf<"omissions">[];
  /** In the order of results.csv; empty if the source reports none. */
  readonly results: readonly Result[];
  /** The conditions that every result states with the same value. */
  readonly common: readonly StatedCondition[];
  /** In the order of STANDINGS; those without a row are left out. */
  readonly parts: readonly SourcePart[];
}

/** Conditions that fewer results than this share stay with each result. */
const SEVERAL = 3;

/** Returns the sources of a paper with their results, each result once: the paper's page is the permanent place of all of them. */
export function selectSourceTables({
  sources,
  omissions,
  results,
}: Pick<PaperAnswer, "sources" | "omissions" | "results">): readonly SourceTable[] {
  const bySource = groupBy(results, ({ source }) => source);
  const omittedBySource = groupBy(omissions, ({ source_id }) => source_id);
  return sources.map((source) => {
    const own = bySource.get(source) ?? [];
    const common = own.length < SEVERAL ? [] : agreedConditions(own);
    const metrics = Array.from(
      groupBy(own, ({ metric }) => metric),
      ([metric, of]) => metricOf(metric, of, common),
    );
    const byStanding = groupBy(own, ({ standing }) => standing);
    return {
      source,
      omissions: omittedBySource.get(source.source_id) ?? [],
      results: own,
      common,
      parts: STANDINGS.flatMap((standing) => {
        const of = byStanding.get(standing);
        return of ? [partOf(standing, of, metrics)] : [];
      }),
    };
  });
}

function metricOf(
  metric: RowOf<"metrics">,
  results: readonly Result[],
  common: readonly StatedCondition[],
): SourceMetric {
  const words = results.flatMap((result) => cellWords(result)?.words ?? []);
  return {
    metric,
    words: sharedEnd(words),
    conditions: results.length < SEVERAL ? [] : without(agreedConditions(results), common),
  };
}

function partOf(standing: Standing, results: readonly Result[], all: readonly SourceMetric[]): SourcePart {
  const ends = new Map(all.map(({ metric, words }) => [metric, words]));
  const wordsOf = (result: Result) => {
    const words = cellWords(result)?.words ?? null;
    return words && words.slice(0, words.length - (ends.get(result.metric) ?? "").length);
  };
  const present = new Set(results.map(({ metric }) => metric));
  return {
    standing,
    metrics: all.filter(({ metric }) => present.has(metric)),
    groups: Array.from(
      groupBy(results, ({ benchmark }) => benchmark),
      ([benchmark, own]) => ({ benchmark, runs: runsOf(own, wordsOf) }),
    ),
  };
}

/** Returns the conditions that all of the results state with the same value, in the order of the first result. */
export function agreedConditions(results: readonly Pick<Result, "conditions">[]): readonly StatedCondition[] {
  const [first, ...others] = results;
  return (first?.conditions ?? []).filter((one) =>
    others.every(({ conditions }) => conditions.some((other) => isSame(one, other))),
  );
}

/** Returns conditions without those that are stated elsewhere. */
export const without = (conditions: readonly StatedCondition[], said: readonly StatedCondition[]) =>
  conditions.filter((one) => !said.some((other) => isSame(one, other)));

const isSame = (one: StatedCondition, other: StatedCondition) =>
  one.condition === other.condition && one.value === other.value;

/** Returns the sources that are open when a page loads: the first ones, as long as all of their rows fit. */
export function openSources(tables: readonly SourceTable[], room: number): ReadonlySet<SourceTable> {
  const withRows = tables.filter(({ results }) => results.length > 0);
  const sums = withRows.map((_, at) => withRows.slice(0, at + 1).reduce((sum, { parts }) => sum + rowsIn(parts), 0));
  return new Set(withRows.filter((_, at) => (sums[at] ?? 0) <= room));
}

const rowsIn = (parts: readonly SourcePart[]) =>
  parts.flatMap(({ groups }) => groups.map(({ runs }) => runs.length)).reduce((sum, count) => sum + count, 0);
