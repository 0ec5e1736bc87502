import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMetricsOf, WHOLE_BENCHMARK, type BenchmarkQuestion } from "@/lib/select/benchmark";
import { GROUPINGS, ROWS, type Grouping, type Rows } from "@/lib/select/shown";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** `auto` is logarithmic where the values span a large factor, and linear otherwise. */
export const SCALES = ["auto", "linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What a reader chose on the page of a benchmark; the address holds all of it. */
export interface BenchmarkView extends BenchmarkQuestion {
  readonly scale: Scale;
}

export const DEFAULT_BENCHMARK_VIEW: BenchmarkView = { ...WHOLE_BENCHMARK, scale: "auto" };

type Name = "metric" | "kind" | "rows" | "group" | "scale";

/** The parameters of a benchmark's page and of its data; `scale` only changes how a page draws. */
export function benchmarkParameters(catalogue: Catalogue, benchmark: string): Readonly<Record<Name, Parameter>> {
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
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readBenchmarkView(
  catalogue: Catalogue,
  benchmark: string,
  search: URLSearchParams,
): { readonly view: BenchmarkView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, benchmarkParameters(catalogue, benchmark));
  const [scale = DEFAULT_BENCHMARK_VIEW.scale] = values.scale as readonly Scale[];
  const [rows = DEFAULT_BENCHMARK_VIEW.rows] = values.rows as readonly Rows[];
  const [group = DEFAULT_BENCHMARK_VIEW.group] = values.group as readonly Grouping[];
  return { view: { metrics: values.metric, kinds: values.kind as readonly SourceKind[], rows, group, scale }, problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export function writeBenchmarkView(view: BenchmarkView): string {
  const choice = (name: "rows" | "group" | "scale") => (view[name] === DEFAULT_BENCHMARK_VIEW[name] ? [] : [view[name]]);
  return writeParameters({ metric: view.metrics, kind: view.kinds, rows: choice("rows"), group: choice("group"), scale: choice("scale") });
}

/** The address of the data that the view shows; how it is drawn is left out. */
export const writeBenchmarkQuestion = (question: BenchmarkQuestion) => writeBenchmarkView({ ...question, scale: DEFAULT_BENCHMARK_VIEW.scale });
