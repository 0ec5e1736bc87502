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

/** A benchmark as a row of the list of benchmarks. */
export interface BenchmarkRow extends BenchmarkSummary {
  /** The number of methods that the counted results are about. */
  readonly methods: number;
  /** The kinds of source of the counted results, in the order of the kinds. */
  readonly kinds: readonly SourceKind[];
  /** The ranking on the largest axis of the requested metric by which most results can be compared; null if the benchmark has no result. */
  readonly standing: Standing | null;
  /** The claim about the first rank there; null if nothing ranks. */
  readonly best: BestClaim | BoundClaim | null;
  /** A better result in another comparison group; null for none. */
  readonly better: BetterElsewhere | null;
  /** For a relative metric, a result over another baseline that is better than the first of this axis. Null for none. */
  readonly further: Result | null;
  /** Why nothing ranks there; null if something does. */
  readonly notRanked: NothingRanks | null;
}

/** Why no result of a benchmark ranks, as data; lib/sentences/nothing-ranks puts it into words. */
export type NothingRanks =
  | { readonly kind: "no result" | "no direction" | "no place" }
  | { readonly kind: "read in part"; readonly partly: readonly PartlyRead[] };

/** Returns the rows of the list of benchmarks. Only results of the requested kinds of source are counted, drawn and ranked. */
export function selectBenchmarkRows(catalogue: Catalogue, question: BenchmarksQuestion): readonly BenchmarkRow[] {
  const narrowed = ofKinds(catalogue, question.kinds);
  return selectBenchmarks(catalogue, question).map((summary) => {
    const id = summary.benchmark.benchmark_id;
    const counted = (narrowed.resultsOfBenchmark.get(id) ?? []).filter(({ metric }) =>
      summary.metrics.includes(metric),
    );
    const [first] = metricsBySize(narrowed, id).filter((metric) => summary.metrics.includes(metric));
    const on = onLargestAxis(
      narrowed,
      counted.filter(({ metric }) => metric === first),
    );
    const standing = on && standingOn(narrowed, on);
    const best = standing && bestOf(standing.metric, standing.rows);
    return {
      ...summary,
      methods: new Set(counted.map(({ method }) => method)).size,
      kinds: SOURCE_KINDS.filter((kind) => counted.some((result) => result.kind === kind)),
      standing,
      best,
      better: betterElsewhere(narrowed, best),
      further:
        on && best
          ? furtherThan(
              best,
              counted.filter(({ metric }) => metric === on.metric),
            )
          : null,
      notRanked: best === null ? whyNot(narrowed, on) : null,
    };
  });
}

/**
 * Returns the best result over another baseline, if it is better than the first. Speed-ups over different baselines are on different axes, and the
 * largest of them must not seem to be missing.
 */
function furtherThan(best: BestClaim | BoundClaim, all: readonly Result[]): Result | null {
  const first = best.kind === "best" ? best.results[0] : best.bounds[0];
  if (first === undefined || first.metric.kind !== "relative") return null;
  const sign = first.metric.direction === "lower" ? -1 : 1;
  // A better group over the same baseline is in `better`.
  const [most] = all
    .filter(
      ({ standing, baseline }) =>
        standing === "main" &&
        (baseline?.method !== first.baseline?.method || baseline?.configuration !== first.baseline?.configuration),
    )
    .toSorted((a, b) => sign * (b.value.number - a.value.number));
  return most && sign * (most.value.number - first.value.number) > 0 ? most : null;
}

function whyNot(catalogue: Catalogue, on: Result | null): NothingRanks {
  if (on === null) return { kind: "no result" };
  if (on.metric.direction === "none") return { kind: "no direction" };
  const partly = partlyRead(onAxisOf(catalogue, on));
  return partly.length > 0 ? { kind: "read in part", partly } : { kind: "no place" };
}
