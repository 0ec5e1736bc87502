import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmarkTopics } from "@/lib/select/facets";
import type { Topic } from "@/lib/tables/papers";
import { readParameters, writeParameters, type Parameter, type ParameterProblem } from "./parameters";

/** What a reader chose on the list of benchmarks. */
export interface BenchmarksView {
  readonly topics: readonly Topic[];
}

export function benchmarksParameters(catalogue: Catalogue): Readonly<Record<"topic", Parameter>> {
  const allowed = selectBenchmarkTopics(catalogue).map(({ choice }) => choice);
  return { topic: { description: "Only benchmarks of these topics.", allowed, repeatable: true } };
}

/** Address to view. What was not understood is a problem and leaves its default in the view. */
export function readBenchmarksView(
  catalogue: Catalogue,
  search: URLSearchParams,
): { readonly view: BenchmarksView; readonly problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(search, benchmarksParameters(catalogue));
  return { view: { topics: values.topic as readonly Topic[] }, problems };
}

/** View to query string; one view has one address. */
export const writeBenchmarksView = ({ topics }: BenchmarksView) => writeParameters({ topic: topics });
