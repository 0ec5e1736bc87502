import { MOST_RESULTS, selectSearch, type SearchResult } from "@/lib/select/search";
import type { ParameterProblem } from "@/lib/view/parameters";
import { readSearchView, resultHref, SEARCH_PARAMETERS } from "@/lib/view/search-view";
import { jsonDocument } from "./envelope";
import type { Endpoint } from "./endpoint";
import { parametersNotUnderstood } from "./problem";

/** A row of `search.json`: a result with the address of its page. */
export interface SearchResultJson extends SearchResult {
  readonly href: string;
}

const NO_TEXT: ParameterProblem = { parameter: "q", found: "no text", allowed: ["what to search for"], nearest: [] };

/** JSON only: results of four kinds are no table that a spreadsheet could use, and each leads to one that is. */
export const searchEndpoint: Endpoint = {
  path: "search",
  summary: `Methods, benchmarks, metrics and papers that fit a text, best first, at most ${MOST_RESULTS}. JSON only, no CSV.`,
  formats: ["json"],
  parameters: () => SEARCH_PARAMETERS,
  example: "search.json?q=imagnet",
  answer: (catalogue, { search, self }) => {
    const { view, problems } = readSearchView(search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (view.query === "") return parametersNotUnderstood([NO_TEXT]);
    const rows = selectSearch(catalogue, view.query).results.map((result): SearchResultJson => ({ ...result, href: resultHref(result) }));
    return jsonDocument(catalogue, self, rows, rows.length);
  },
};
