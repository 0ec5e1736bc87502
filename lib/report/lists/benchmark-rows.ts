import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { onAxisOf, onLargestAxis, standingOn, type Standing } from "@/lib/select/rank/axes";
import { betterElsewhere, type BetterElsewhere } from "@/lib/report/leaderboard/better-elsewhere";
import { selectBenchmarks, type BenchmarksQuestion, type BenchmarkSummary } from "./benchmarks";
import { metricsBySize } from "./main-metric";
import { bestOf, type BestClaim, type BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { partlyRead, type PartlyRead } from "@/lib/select/rank/reading";

/** A benchmark as a row of the list. */
export interface BenchmarkRow extends BenchmarkSummary {
  /** How many methods the counted results are about. */
  readonly methods: number;
  /** The kinds of source that they come from, in the order of the kinds. */
  readonly kinds: readonly SourceKind[];
  /** The asked metric that most results can be compared by, on its largest axis; null where the benchmark has no result. */
  readonly standing: Standing | null;
  /** What may be said of the first rank there; null where nothing ranks. */
  readonly best: BestClaim | BoundClaim | null;
  /** What is better in another comparison group. */
  readonly better: BetterElsewhere | null;
  /** Of a relative metric, the result of another axis that goes further than the first of this one: over another baseline. Null for none. */
  readonly further: Result | null;
  /** Why nothing ranks there; null where something does. */
  readonly notRanked: NothingRanks | null;
}

/** Why nothing of a benchmark ranks: data, worded in lib/sentences/nothing-ranks. */
export type NothingRanks = { readonly kind: "no result" | "no direction" | "no place" } | { readonly kind: "read in part"; readonly partly: readonly PartlyRead[] };

/** The rows of the list of benchmarks. Only results of the asked kinds of source are counted, drawn and ranked. */
export function selectBenchmarkRows(catalogue: Catalogue, question: BenchmarksQuestion): readonly BenchmarkRow[] {
  const narrowed = ofKinds(catalogue, question.kinds);
  return selectBenchmarks(catalogue, question).map((summary) => {
    const id = summary.benchmark.benchmark_id;
    const counted = (narrowed.resultsOfBenchmark.get(id) ?? []).filter(({ metric }) => summary.metrics.includes(metric));
    const [first] = metricsBySize(narrowed, id).filter((metric) => summary.metrics.includes(metric));
    const on = onLargestAxis(narrowed, counted.filter(({ metric }) => metric === first));
    const standing = on && standingOn(narrowed, on);
    const best = standing && bestOf(standing.metric, standing.rows);
    return {
      ...summary,
      methods: new Set(counted.map(({ method }) => method)).size,
      kinds: SOURCE_KINDS.filter((kind) => counted.some((result) => result.kind === kind)),
      standing,
      best,
      better: betterElsewhere(narrowed, best),
      further: on && best ? furtherThan(best, counted.filter(({ metric }) => metric === on.metric)) : null,
      notRanked: best === null ? whyNot(narrowed, on) : null,
    };
  });
}

/** A speed-up over one baseline and one over another are on two axes, and the larger of them must not seem to be missing. */
function furtherThan(best: BestClaim | BoundClaim, all: readonly Result[]): Result | null {
  const first = best.kind === "best" ? best.results[0] : best.bounds[0];
  if (first === undefined || first.metric.kind !== "relative") return null;
  const sign = first.metric.direction === "lower" ? -1 : 1;
  // Another group over the same baseline is what `better` tells.
  const [most] = all.filter(({ standing, baseline }) => standing === "main" && (baseline?.method !== first.baseline?.method || baseline?.configuration !== first.baseline?.configuration)).toSorted((a, b) => sign * (b.value.number - a.value.number));
  return most && sign * (most.value.number - first.value.number) > 0 ? most : null;
}

function whyNot(catalogue: Catalogue, on: Result | null): NothingRanks {
  if (on === null) return { kind: "no result" };
  if (on.metric.direction === "none") return { kind: "no direction" };
  const partly = partlyRead(onAxisOf(catalogue, on));
  return partly.length > 0 ? { kind: "read in part", partly } : { kind: "no place" };
}
