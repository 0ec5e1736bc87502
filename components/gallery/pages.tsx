import { answerBenchmarks } from "@/components/answers/answer-benchmarks";
import { answerMethods } from "@/components/answers/answer-methods";
import { answerPapers } from "@/components/answers/answer-papers";
import { answerResults } from "@/components/answers/answer-results";
import { answerSearch } from "@/components/answers/answer-search";
import { BenchmarkPage } from "@/components/pages/benchmark-page";
import { ComparePage } from "@/components/pages/compare-page";
import { HomePage } from "@/components/pages/home-page";
import { MethodPage } from "@/components/pages/method-page";
import { PaperPage } from "@/components/pages/papers/paper-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMethodGroups } from "@/lib/report/lists/compare-choices";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import { readCompareView } from "@/lib/view/views/compare-view";
import { homeModel } from "@/lib/view/home-model";
import { readHomeView } from "@/lib/view/views/home-view";
import { methodModel } from "@/lib/view/method-model";
import { paperModel } from "@/lib/view/paper-model";
import { readMethodView } from "@/lib/view/views/method-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { benchmarkOf } from "./benchmark-of";
import type { Specimen } from "./specimen";

type Answer = (catalogue: Catalogue, search: URLSearchParams) => React.ReactNode;

/** Pages that are made from the collection and a query alone, each with the queries of its specimens. */
const LISTS: readonly (readonly [of: string, answer: Answer, queries: readonly string[]])[] = [
  ["benchmarks-page", answerBenchmarks, ["", "topic=time-series&sort=name", "q=nothing-of-the-kind&topic=audio"]],
  ["methods-page", answerMethods, ["", "family=diffusion&kind=paper", "q=nothing-of-the-kind"]],
  ["papers/papers-page", answerPapers, ["", "q=nothing-of-the-kind"]],
  ["results-page", answerResults, ["", "benchmark=meadow-256&metric=fid", "benchmark=meadow-256&family=no-such"]],
  ["search-page", answerSearch, ["", "q=loom", "q=brisck", "q=nothing-of-the-kind"]],
  ["home-page", home, ["", "kind=paper"]],
  ["compare-page", compare, ["", "method=loom&method=loom-flow", "method=loom&method=no-such-method"]],
];
const METHODS = ["loom", "headwater", "real-meadow", "knot"];
const PAPERS = ["brisk-decoding", "loom-flow", "cask"];

/** Specimens of whole pages in their states: unfiltered, filtered, and without any match. */
export const pages = (catalogue: Catalogue): readonly Specimen[] => [
  ...LISTS.flatMap(([of, answer, queries]) =>
    queries.map((query) => ({
      of: `components/pages/${of}`,
      state: query === "" ? "without a query" : query,
      node: answer(catalogue, new URLSearchParams(query)),
    })),
  ),
  ...["meadow-256", "weir-1", "ledger-1k"].map((id) => ({
    of: "components/pages/benchmark-page",
    state: id,
    node: <BenchmarkPage {...benchmarkOf(catalogue, id)} />,
  })),
  ...METHODS.map((id) => ({ of: "components/pages/method-page", state: id, node: method(catalogue, id) })),
  ...PAPERS.map((id) => ({ of: "components/pages/papers/paper-page", state: id, node: paper(catalogue, id) })),
];

function home(catalogue: Catalogue, search: URLSearchParams) {
  const { view, problems } = readHomeView(search);
  return <HomePage {...homeModel(catalogue, view, problems)} />;
}

function compare(catalogue: Catalogue, search: URLSearchParams) {
  const choices = compareChoices(catalogue);
  const { view, problems } = readCompareView(choices, search);
  return (
    <ComparePage
      choices={choices}
      groups={selectMethodGroups(catalogue)}
      starts={selectCompareStarts(catalogue)}
      view={view}
      shown={shownComparison(catalogue, view)}
      problems={problems}
    />
  );
}

function method(catalogue: Catalogue, id: string) {
  const { view, problems } = readMethodView(new URLSearchParams());
  const model = methodModel(catalogue, id, view, problems);
  if (model === null)
    throw new Error(`method ${id}: found in no row → one of ${[...catalogue.methods.keys()].join(", ")}`);
  return <MethodPage {...model} />;
}

function paper(catalogue: Catalogue, id: string) {
  const model = paperModel(catalogue, id);
  if (model === null)
    throw new Error(`paper ${id}: found in no row → one of ${[...catalogue.papers.keys()].join(", ")}`);
  return <PaperPage {...model} />;
}
