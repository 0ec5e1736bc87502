import type { Catalogue } from "@/lib/catalogue/catalogue";
import { EVERY_BENCHMARK, selectBenchmarksFacets, type BenchmarksQuestion } from "@/lib/select/benchmarks";
import { BENCHMARK_SORTS, type BenchmarkSort } from "@/lib/select/list-order";
import type { SourceKind } from "@/lib/tables/sources";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { readSort, readText, sortParameter, textParameter, withoutEmpty, writeSort, writeText } from "./list-parameters";
import { readParameters, writeParameters, type Parameter, type ParameterProblem, type TextParameter } from "./parameters";

/** What a reader chose on the list of benchmarks. */
export interface BenchmarksView extends BenchmarksQuestion {
  readonly sort: BenchmarkSort;
}

/** What the list shows where nobody chose. */
export const DEFAULT_BENCHMARKS_VIEW: BenchmarksView = { ...EVERY_BENCHMARK, sort: "topic" };

/** The parameters of the list: topics and metrics that some benchmark has, and every kind of source. */
export function benchmarksParameters(catalogue: Catalogue): Readonly<Record<"topic" | "metric" | "kind" | "sort", Parameter> & Record<"q", TextParameter>> {
  const { topics, metrics } = selectBenchmarksFacets(catalogue, EVERY_BENCHMARK);
  const repeatable = true;
  return {
    topic: { description: "Only benchmarks of these topics.", allowed: topics.map(({ choice }) => choice), repeatable },
    metric: { description: "Only benchmarks with a result of these metrics.", allowed: metrics.map(({ choice }) => choice), repeatable },
    kind: { description: "Only benchmarks with a result from these kinds of source.", allowed: SOURCE_KINDS, repeatable },
    q: textParameter("benchmarks"),
    sort: sortParameter(BENCHMARK_SORTS),
  };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readBenchmarksView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: BenchmarksView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(withoutEmpty(search), benchmarksParameters(catalogue));
  const view = {
    topics: values.topic as readonly string[],
    metrics: values.metric,
    kinds: values.kind as readonly SourceKind[],
    text: readText(values.q),
    sort: readSort(BENCHMARK_SORTS, values.sort),
  };
  return { view, problems };
}

/** View to query string; one view has one address. */
export const writeBenchmarksView = ({ topics, metrics, kinds, text, sort }: BenchmarksView) =>
  writeParameters({ topic: topics, metric: metrics, kind: kinds, q: writeText(text), sort: writeSort(BENCHMARK_SORTS, sort) });
