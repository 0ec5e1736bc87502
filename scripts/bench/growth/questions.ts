import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { API } from "@/lib/http/endpoints/endpoint";
import { selectAccounts } from "@/lib/report/collection/accounts";
import { selectBenchmark } from "@/lib/report/leaderboard/benchmark";
import { selectBenchmarksFacets } from "@/lib/report/lists/benchmarks";
import { selectChecks } from "@/lib/report/collection/checks";
import { selectMethodGroups } from "@/lib/report/lists/compare-choices";
import { compareChoices } from "@/lib/view/compare-choices";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import { selectMissingExamples, selectTieExample, selectVerdictExamples } from "@/lib/report/collection/examples";
import { selectFewerSteps } from "@/lib/report/speed/fewer-steps";
import { selectHeadToHead } from "@/lib/report/head-to-head";
import { selectMethod } from "@/lib/report/method/method";
import { selectMethodsFacets } from "@/lib/report/lists/methods";
import { selectPaper } from "@/lib/report/paper/paper";
import { selectSearch } from "@/lib/report/search/search";
import { nearestResults } from "@/lib/view/views/search-view";
import { PROBE, PROBE_METHODS } from "../collection/probe";

/** A query to the collection that a build or a reader makes. */
export interface Question {
  readonly what: string;
  readonly ask: (catalogue: Catalogue) => unknown;
  /** Its result is cached with the catalogue, so only the first run is meaningful. */
  readonly isKept?: true;
}

const get = (address: string) => (catalogue: Catalogue) =>
  answerRequest(new Request(`http://localhost${API}/${address}`), catalogue).text();

const methodsNamed = ({ methods }: Catalogue, ids: readonly string[]) =>
  ids.map((id) => methods.get(id)).filter((method): method is RowOf<"methods"> => !!method);

const largest = (results: ReadonlyMap<string, readonly unknown[]>) =>
  [...results].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);

export const QUESTIONS: readonly Question[] = [
  { what: "one benchmark, the same at every size", ask: (catalogue) => selectBenchmark(catalogue, PROBE) },
  {
    what: "the largest benchmark",
    ask: (catalogue) => selectBenchmark(catalogue, largest(catalogue.resultsOfBenchmark)[0] ?? ""),
  },
  {
    what: "every benchmark",
    ask: (catalogue) => [...catalogue.benchmarks.keys()].map((id) => selectBenchmark(catalogue, id)),
  },
  { what: "every method", ask: (catalogue) => [...catalogue.methods.keys()].map((id) => selectMethod(catalogue, id)) },
  { what: "every paper", ask: (catalogue) => [...catalogue.papers.keys()].map((id) => selectPaper(catalogue, id)) },
  {
    what: "three small methods side by side",
    ask: (catalogue) => selectHeadToHead(catalogue, methodsNamed(catalogue, PROBE_METHODS.slice(0, 3))),
  },
  {
    what: "the four largest methods side by side",
    ask: (catalogue) => {
      const methods = methodsNamed(catalogue, largest(catalogue.resultsOfMethod).slice(0, 4));
      return selectHeadToHead(catalogue, methods, { reference: methods[0] ?? null });
    },
  },
  { what: "the filters of the list of benchmarks", ask: selectBenchmarksFacets },
  { what: "the filters of the list of methods", ask: selectMethodsFacets },
  {
    what: "what may be compared",
    ask: (catalogue) => [compareChoices(catalogue), selectMethodGroups(catalogue)],
    isKept: true,
  },
  { what: "comparisons to begin with", ask: (catalogue) => selectCompareStarts(catalogue), isKept: true },
  { what: "fewer steps", ask: selectFewerSteps },
  {
    what: "examples of the rules",
    ask: (catalogue) => [
      selectVerdictExamples(catalogue),
      selectTieExample(catalogue),
      selectMissingExamples(catalogue),
    ],
  },
  { what: "the audit", ask: (catalogue) => [selectChecks(catalogue), selectAccounts(catalogue)] },
  {
    what: "the first search, which makes the index",
    ask: (catalogue) => selectSearch(catalogue, "tidal marsh"),
    isKept: true,
  },
  { what: "a search", ask: (catalogue) => selectSearch(catalogue, "tidal marsh") },
  { what: "a search with a slip", ask: (catalogue) => selectSearch(catalogue, "tydal") },
  { what: "a search that finds nothing", ask: (catalogue) => nearestResults(catalogue, "qqqqqqqq") },
  { what: "results.csv of one benchmark", ask: get(`results.csv?benchmark=${PROBE}`) },
  { what: "results.json, all", ask: get("results.json") },
  {
    what: "a refusal of 600 unknown values",
    ask: get(`results.csv?${Array.from({ length: 600 }, (_, at) => `method=x${at}`).join("&")}`),
  },
];
