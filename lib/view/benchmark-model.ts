import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { selectBenchmarkReport, type BenchmarkReport } from "@/lib/report/benchmark-report";
import { selectMetricsOf } from "@/lib/report/leaderboard/benchmark";
import { selectKindsOf, type Facet } from "@/lib/report/lists/facets";
import { filterFamilies } from "@/lib/report/lists/filter-families";
import { narrowed } from "@/lib/report/question/narrowed";
import { ORIGINS } from "@/lib/tables/origins";
import type { Origin } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import type { BenchmarkView } from "@/lib/view/views/benchmark-view";
import { nearest } from "@/lib/view/views/nearest";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { shownBoard, type BoardOf } from "@/lib/view/board/shown-board";

/** Everything that the page of a benchmark is made from. */
export interface BenchmarkModel {
  readonly report: BenchmarkReport;
  readonly boardOf: BoardOf;
  readonly kinds: readonly Facet<SourceKind>[];
  /** Every metric of the benchmark, whether the view shows it or not. */
  readonly metrics: readonly { readonly id: string; readonly symbol: string }[];
  /** Families and origins of all results of the benchmark, to filter by. */
  readonly offered: { readonly families: readonly string[]; readonly origins: readonly Origin[] };
  readonly view: BenchmarkView;
  readonly problems: readonly ParameterProblem[];
}

/** The model of a view of a benchmark. Returns null for an id that the collection does not hold. */
export function benchmarkModel(catalogue: Catalogue, id: string, view: BenchmarkView, problems: readonly ParameterProblem[]): BenchmarkModel | null {
  const report = selectBenchmarkReport(catalogue, id, view);
  if (report === null) return null;
  const [onBenchmark = [], ofSources] = [view, { kinds: view.kinds }].map((narrowing) => narrowed(catalogue, narrowing).resultsOfBenchmark.get(id) ?? []);
  return {
    report,
    boardOf: (board, extent) => shownBoard(catalogue, onBenchmark, board, extent, ofSources),
    kinds: selectKindsOf(catalogue, id),
    metrics: selectMetricsOf(catalogue, id).map(({ metric_id, symbol }) => ({ id: metric_id, symbol })),
    offered: offeredOn(catalogue, ofSources ?? []),
    view,
    problems: [...problems, ...panelProblems(report, view)],
  };
}

const offeredOn = (catalogue: Catalogue, results: readonly Result[]): BenchmarkModel["offered"] => ({
  families: filterFamilies(catalogue).filter((family) => results.some(({ method }) => method.family === family)),
  origins: ORIGINS.filter((origin) => results.some((result) => result.origin === origin)),
});

/** Which groups there are depends on metric and sources, so only the report knows. */
function panelProblems({ groups, groupNames, asides, chosen }: BenchmarkReport, { panel, conditions }: BenchmarkView): readonly ParameterProblem[] {
  if (panel === "" || chosen?.name === panel) return [];
  // A group that has nothing under the conditions asked for is one all the same.
  if (conditions.length > 0 && groupNames.includes(panel)) return [];
  const allowed = [...groups, ...asides].map(({ name }) => name);
  return [{ parameter: "panel", found: panel, allowed, nearest: nearest(panel, allowed) }];
}
