import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { notRankedWords } from "./not-ranked-words";
import { directionWords } from "@/lib/format/words";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { onAxisOf, onLargestAxis, standingOn, type Standing } from "./axes";
import { selectBenchmarks, type BenchmarksQuestion, type BenchmarkSummary } from "./benchmarks";
import { metricsBySize } from "./main-metric";
import { bestOf, type BestClaim, type BoundClaim } from "./order-claims";
import { partlyRead } from "./reading";

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
  /** Why nothing ranks there, in words; empty where something does. */
  readonly notRanked: string;
}

/** The rows of the list of benchmarks. Only results of the asked kinds of source are counted, drawn and ranked. */
export function selectBenchmarkRows(catalogue: Catalogue, question: BenchmarksQuestion): readonly BenchmarkRow[] {
  const narrowed = ofKinds(catalogue, question.kinds);
  return selectBenchmarks(catalogue, question).map((summary) => {
    const id = summary.benchmark.benchmark_id;
    const counted = (narrowed.figuresOfBenchmark.get(id) ?? []).filter(({ metric }) => summary.metrics.includes(metric));
    const [first] = metricsBySize(narrowed, id).filter((metric) => summary.metrics.includes(metric));
    const on = onLargestAxis(narrowed, counted.filter(({ metric }) => metric === first));
    const standing = on && standingOn(narrowed, on);
    const best = standing && bestOf(standing.metric, standing.rows);
    return {
      ...summary,
      methods: new Set(counted.map(({ method }) => method)).size,
      kinds: SOURCE_KINDS.filter((kind) => counted.some((figure) => figure.kind === kind)),
      standing,
      best,
      notRanked: best === null ? whyNot(narrowed, on) : "",
    };
  });
}

function whyNot(catalogue: Catalogue, on: Figure | null): string {
  if (on === null) return "no result";
  if (on.metric.direction === "none") return `not ranked: ${directionWords(on.metric.direction)}`;
  return notRankedWords(partlyRead(onAxisOf(catalogue, on))) || "nothing there is ranked";
}
