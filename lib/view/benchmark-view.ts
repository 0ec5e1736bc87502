import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMetricsOf, WHOLE_BENCHMARK, type BenchmarkQuestion } from "@/lib/select/benchmark";
import { GROUPINGS, ROWS, type Grouping, type Rows } from "@/lib/select/shown";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { chartParameters, DEFAULT_CHART_VIEW, readChartView, withoutEmpty, writeChartView, type ChartView } from "./chart-view";
import { readParameters, writeParameters, type AnyParameter, type ParameterProblem } from "./parameters";

/** `auto` is logarithmic where the values span a large factor, and linear otherwise. */
export const SCALES = ["auto", "linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What a reader chose on the page of a benchmark; the address holds all of it. */
export interface BenchmarkView extends BenchmarkQuestion {
  readonly scale: Scale;
  /** The comparison group in full, by its name; empty for the one with most results. */
  readonly panel: string;
  /** Metrics and conditions beside the metric of the board, by id, in this order; none for those that most rows have. */
  readonly columns: readonly string[];
  /** The column that the rows stand in the order of, with a minus before it where values fall; empty for their ranks. */
  readonly sort: string;
  readonly chart: ChartView;
}

export const DEFAULT_BENCHMARK_VIEW: BenchmarkView = { ...WHOLE_BENCHMARK, scale: "auto", panel: "", columns: [], sort: "", chart: DEFAULT_CHART_VIEW };

type Name = "metric" | "kind" | "rows" | "group" | "scale" | "panel" | "columns" | "sort" | keyof ReturnType<typeof chartParameters>;

/** The longest name of a group or a column. */
const LONGEST = { panel: 240, sort: 80 };

/** The parameters of a benchmark's page and of its data; `scale`, `panel`, `columns`, `sort` and those of the chart only change how a page shows it. */
export function benchmarkParameters(catalogue: Catalogue, benchmark: string): Readonly<Record<Name, AnyParameter>> {
  return {
    metric: {
      description: "Only these metrics.",
      allowed: selectMetricsOf(catalogue, benchmark).map(({ metric_id }) => metric_id),
      repeatable: true,
    },
    kind: { description: "Only figures from these kinds of source.", allowed: SOURCE_KINDS, repeatable: true },
    rows: { description: "top: of an axis with many figures, the first of each method; all: every figure.", allowed: ROWS, repeatable: false },
    group: { description: "Rows by the paper that reports them, by family of method, or not grouped.", allowed: GROUPINGS, repeatable: false },
    scale: { description: "The axis of the charts.", allowed: SCALES, repeatable: false },
    panel: { description: "The comparison group that the page shows in full, by its name.", longest: LONGEST.panel, repeatable: false },
    columns: { description: "Metrics and conditions that the board of the page shows, in this order.", allowed: columnsOn(catalogue, benchmark), repeatable: true },
    sort: { description: "The column that the rows of the board stand in the order of, with a minus before it where values fall.", longest: LONGEST.sort, repeatable: false },
    ...chartParameters(methodsOn(catalogue, benchmark)),
  };
}

const methodsOn = (catalogue: Catalogue, benchmark: string) => [...new Set((catalogue.figuresOfBenchmark.get(benchmark) ?? []).map(({ method }) => method.method_id))];

function columnsOn(catalogue: Catalogue, benchmark: string): readonly string[] {
  const figures = catalogue.figuresOfBenchmark.get(benchmark) ?? [];
  return [...new Set([...figures.map(({ metric }) => metric.metric_id), ...figures.flatMap(({ conditions }) => conditions.map(({ condition }) => condition.condition_id))])];
}

/** Address to view; columns may also stand as one list with commas. What was not understood is a problem and leaves its default in the view. */
export function readBenchmarkView(
  catalogue: Catalogue,
  benchmark: string,
  search: URLSearchParams,
): { readonly view: BenchmarkView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(withCommas(withoutEmpty(search)), benchmarkParameters(catalogue, benchmark));
  const [scale = DEFAULT_BENCHMARK_VIEW.scale] = values.scale as readonly Scale[];
  const [rows = DEFAULT_BENCHMARK_VIEW.rows] = values.rows as readonly Rows[];
  const [group = DEFAULT_BENCHMARK_VIEW.group] = values.group as readonly Grouping[];
  const [panel = ""] = values.panel;
  const [sort = ""] = values.sort;
  const view = { metrics: values.metric, kinds: values.kind as readonly SourceKind[], rows, group, scale, panel, columns: values.columns, sort, chart: readChartView(values) };
  return { view, problems };
}

const withCommas = (search: URLSearchParams) => new URLSearchParams([...search].flatMap(([name, value]) => (name === "columns" ? value.split(",") : [value]).map((one) => [name, one])));

/** View to query string; defaults are left out, so that one view has one address. */
export function writeBenchmarkView(view: BenchmarkView): string {
  const choice = (name: "rows" | "group" | "scale" | "panel" | "sort") => (view[name] === DEFAULT_BENCHMARK_VIEW[name] ? [] : [view[name]]);
  return writeParameters({ metric: view.metrics, kind: view.kinds, rows: choice("rows"), group: choice("group"), scale: choice("scale"), panel: choice("panel"), columns: view.columns, sort: choice("sort"), ...writeChartView(view.chart) });
}

/** The address of the data that the view shows; how it is shown is left out. */
export const writeBenchmarkQuestion = ({ metrics, kinds, rows, group }: BenchmarkQuestion) => writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, metrics, kinds, rows, group });
