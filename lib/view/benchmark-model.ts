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
  /** The families and origins of the benchmark's results from the chosen kinds of source, as filter choices. */
  readonly offered: { readonly families: readonly string[]; readonly origins: readonly Origin[] };
  readonly view: BenchmarkView;
  readonly problems: readonly ParameterProblem[];
}

/** Returns the model of a view of a benchmark, or null for an id that is not in the collection. */
export function benchmarkModel(
  catalogue: Catalogue,
  id: string,
  view: BenchmarkView,
  problems: readonly ParameterProblem[],
): BenchmarkModel | null {
  const report = selectBenchmarkReport(catalogue, id, view);
  if (report === null) return null;
  const [onBenchmark = [], ofSources] = [view, { kinds: view.kinds }].map(
    (narrowing) => narrowed(catalogue, narrowing).resultsOfBenchmark.get(id) ?? [],
  );
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

/** Returns the problem of an unknown group. The groups depend on metric and sources, so they are known only after the report is made. */
function panelProblems(
  { groups, groupNames, asides, chosen }: BenchmarkReport,
  { panel, conditions }: BenchmarkView,
): readonly ParameterProblem[] {
  if (panel === "" || chosen?.name === panel) return [];
  // A group that the requested conditions leave empty is not unknown.
  if (conditions.length > 0 && groupNames.includes(panel)) return [];
  const allowed = [...groups, ...asides].map(({ name }) => name);
  return [{ parameter: "panel", found: panel, allowed, nearest: nearest(panel, allowed) }];
}
