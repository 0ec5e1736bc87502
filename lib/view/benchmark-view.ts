import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMetricsOf, type BenchmarkQuestion } from "@/lib/select/benchmark";
import { SOURCE_KINDS, type SourceKind } from "@/lib/tables/sources";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** `auto` is logarithmic where the values span a large factor, and linear otherwise. */
export const SCALES = ["auto", "linear", "log"] as const;
export type Scale = (typeof SCALES)[number];

/** What a reader chose on the page of a benchmark; the address holds all of it. */
export interface BenchmarkView extends BenchmarkQuestion {
  readonly scale: Scale;
}

export const DEFAULT_BENCHMARK_VIEW: BenchmarkView = { metrics: [], kinds: [], scale: "auto" };

/** The parameters of a benchmark's page and of its data; `scale` only changes how a page draws. */
export function benchmarkParameters(catalogue: Catalogue, benchmark: string): Readonly<Record<"metric" | "kind" | "scale", Parameter>> {
  return {
    metric: {
      description: "Only these metrics.",
      allowed: selectMetricsOf(catalogue, benchmark).map(({ metric_id }) => metric_id),
      repeatable: true,
    },
    kind: { description: "Only figures from these kinds of source.", allowed: SOURCE_KINDS, repeatable: true },
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
  return { view: { metrics: values.metric, kinds: values.kind as readonly SourceKind[], scale }, problems };
}

/** View to query string; defaults are left out, so that one view has one address. */
export function writeBenchmarkView({ metrics, kinds, scale }: BenchmarkView): string {
  return writeParameters({ metric: metrics, kind: kinds, scale: scale === DEFAULT_BENCHMARK_VIEW.scale ? [] : [scale] });
}
