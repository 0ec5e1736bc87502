import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectCompareChoices } from "@/lib/select/compare-choices";
import { readBenchmarkView } from "./benchmark-view";
import { readBenchmarksView } from "./benchmarks-view";
import { readCompareView } from "./compare-view";
import { VERSION_PARAMETER } from "./data-version";
import { readEmbedView } from "./embed-view";
import { readHomeView } from "./home-view";
import { readMethodView } from "./method-view";
import { readMethodsView } from "./methods-view";
import { readPapersView } from "./papers-view";
import type { ParameterProblem } from "./parameters";
import { readResultsView } from "./results-view";
import { readSearchView } from "./search-view";

/** Everything that reads the query of a page. A new one is added here, or the server takes its parameters for those that no page knows. */
const READERS: readonly ((catalogue: Catalogue, search: URLSearchParams) => { readonly problems: readonly ParameterProblem[] })[] = [
  (catalogue, search) => readBenchmarkView(catalogue, [...catalogue.benchmarks.keys()][0] ?? "", search),
  readBenchmarksView,
  (catalogue, search) => readCompareView(selectCompareChoices(catalogue), search),
  (_, search) => readEmbedView([], [], search),
  (_, search) => readHomeView(search),
  (_, search) => readMethodView(search),
  readMethodsView,
  (_, search) => readPapersView(search),
  readResultsView,
  (_, search) => readSearchView(search),
];

/** A name that no parameter has: the problem with it says which names there are. */
const NOBODY = "no-parameter-of-any-page";

/** The names of all parameters that some page reads, in alphabetical order. */
export function parameterNames(catalogue: Catalogue): readonly string[] {
  const problems = READERS.flatMap((read) => read(catalogue, new URLSearchParams({ [NOBODY]: "1" })).problems);
  const names = problems.filter(({ parameter }) => parameter === NOBODY).flatMap(({ allowed }) => allowed);
  return [...new Set([VERSION_PARAMETER, ...names])].sort();
}
