import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMetricsOf, WHOLE_BENCHMARK, type BenchmarkQuestion } from "@/lib/report/leaderboard/benchmark";
import { EVERY_ROW, type RowFilter } from "@/lib/report/question/row-filter";
import { BOARD_FIELDS, type BoardChoice } from "@/lib/view/fields/board-fields";
import { CHART_FIELDS, chartParameters, DEFAULT_CHART_VIEW, EMPTY_IN_CHART, readChartView, writeChartView, type ChartView } from "./chart-view";
import { fieldNames, fieldParameters, namesWith, readAddress, readFields, writeFields, type Fields } from "@/lib/view/fields/field";
import { listField, textField } from "@/lib/view/fields/field-kinds";
import { LEADERBOARD_FIELDS, type LeaderboardView } from "@/lib/view/fields/leaderboard-fields";
import { writeParameters, type AnyParameter, type ParameterProblem } from "./parameters";
import { filterFamilies } from "@/lib/report/lists/filter-families";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";

interface Chosen extends LeaderboardView {
  readonly metrics: readonly string[];
  /** The comparison group in full, by its name; empty for the one with most results. */
  readonly panel: string;
}

/** What a reader chose on the page of a benchmark; the address holds all of it. */
export interface BenchmarkView extends Chosen, BoardChoice {
  /** Which results count. */
  readonly filter: RowFilter;
  readonly chart: ChartView;
}

export const DEFAULT_BENCHMARK_VIEW: BenchmarkView = { ...WHOLE_BENCHMARK, scale: "auto", panel: "", columns: [], sort: "", filter: EVERY_ROW, chart: DEFAULT_CHART_VIEW };

/** The longest name of a group. */
const LONGEST_PANEL = 240;

/** The metrics of the benchmark are its facts. */
const CHOSEN_FIELDS: Fields<Chosen, readonly string[]> = {
  metrics: listField("metric", { label: "Metric", description: "Only these metrics." }, (metrics: readonly string[]) => metrics),
  ...LEADERBOARD_FIELDS,
  panel: textField("panel", { label: "Group", description: "The comparison group that the page shows in full, by its name." }, LONGEST_PANEL),
};

/** What an address of the page may hold. */
export const benchmarkNames = () => fieldNames(CHOSEN_FIELDS, BOARD_FIELDS, ROW_FILTER_FIELDS, CHART_FIELDS);

/** What a form sends though nothing is chosen there. */
const EMPTY = [...EMPTY_IN_CHART, ...namesWith(BOARD_FIELDS, "mayBeEmpty"), ...namesWith(ROW_FILTER_FIELDS, "mayBeEmpty")];

/** The parameters of a benchmark's page and of its data; `scale`, `panel`, `columns`, `sort` and those of the chart only change how a page shows it. */
export function benchmarkParameters(catalogue: Catalogue, benchmark: string): Readonly<Record<string, AnyParameter>> {
  return {
    ...fieldParameters(CHOSEN_FIELDS, selectMetricsOf(catalogue, benchmark).map(({ metric_id }) => metric_id)),
    ...fieldParameters(BOARD_FIELDS, columnsOn(catalogue, benchmark)),
    ...fieldParameters(ROW_FILTER_FIELDS, filterFamilies(catalogue)),
    ...chartParameters(methodsOn(catalogue, benchmark)),
  };
}

const methodsOn = (catalogue: Catalogue, benchmark: string) => [...new Set((catalogue.resultsOfBenchmark.get(benchmark) ?? []).map(({ method }) => method.method_id))];

function columnsOn(catalogue: Catalogue, benchmark: string): readonly string[] {
  const results = catalogue.resultsOfBenchmark.get(benchmark) ?? [];
  return [...new Set([...results.map(({ metric }) => metric.metric_id), ...results.flatMap(({ conditions }) => conditions.map(({ condition }) => condition.condition_id))])];
}

/** Address to view; columns may also stand as one list with commas. What was not understood is a problem and leaves its default in the view. */
export function readBenchmarkView(
  catalogue: Catalogue,
  benchmark: string,
  search: URLSearchParams,
): { readonly view: BenchmarkView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readAddress(search, benchmarkParameters(catalogue, benchmark), { spread: namesWith(BOARD_FIELDS, "takesCommas"), emptied: EMPTY });
  const view = { ...readFields(CHOSEN_FIELDS, values), ...readFields(BOARD_FIELDS, values), filter: readFields(ROW_FILTER_FIELDS, values), chart: readChartView(values) };
  return { view, problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export const writeBenchmarkView = (view: BenchmarkView): string =>
  writeParameters({ ...writeFields(CHOSEN_FIELDS, view), ...writeFields(BOARD_FIELDS, view), ...writeFields(ROW_FILTER_FIELDS, view.filter), ...writeChartView(view.chart) });

/** The address of the data that the view shows; how it is shown is left out. */
export const writeBenchmarkQuestion = ({ metrics, kinds, rows, group, filter = EVERY_ROW }: BenchmarkQuestion) => writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, metrics, kinds, rows, group, filter });
