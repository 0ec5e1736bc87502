import { z } from "zod";
import { MOST_MATCHES } from "@/lib/report/search/search";
import { FITS, SEARCH_KINDS } from "@/lib/report/search/search-entries";
import { slug } from "@/lib/tables/cells";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { searchSite } from "@/lib/view/search-site";
import { searchRow } from "@/lib/view/search-row";
import { readSearchView, SEARCH_FIELDS } from "@/lib/view/views/search-view";
import { jsonDocument } from "@/lib/http/envelope";
import type { Endpoint } from "./endpoint";
import type { JsonOf } from "@/lib/http/openapi/json-of";
import { parametersNotUnderstood } from "@/lib/http/problem";

/** A row of `search.json`: a match with the URL of its page. */
const searchResultSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: slug,
  name: z.string(),
  detail: z.string().meta({ description: "One plain sentence about it." }),
  fit: z.enum(FITS).meta({
    description:
      "Whether its name matches (name), its description matches (words), or it is only spelt similarly (near).",
  }),
  href: z.string().meta({ description: "The address of its page, below the host." }),
});
export type SearchResultJson = JsonOf<typeof searchResultSchema>;

const NO_TEXT: ParameterProblem = {
  parameter: SEARCH_FIELDS.query.name,
  found: "no text",
  allowed: ["what to search for"],
  nearest: [],
};

/** JSON only: matches of seven kinds are no table that a spreadsheet could use, and each leads to one that is. */
export const searchEndpoint: Endpoint = {
  path: "search",
  summary: `Methods, benchmarks, metrics, papers, configurations, results and pages of the site that match a text, best first, at most ${MOST_MATCHES}. JSON only, no CSV.`,
  formats: ["json"],
  parameters: () => ({ [SEARCH_FIELDS.query.name]: { ...SEARCH_FIELDS.query.parameter(undefined), required: true } }),
  example: "search.json?q=imagnet",
  data: z.array(searchResultSchema),
  answer: (catalogue, { search, self }) => {
    const { view, problems } = readSearchView(search);
    if (problems.length > 0) return parametersNotUnderstood(problems);
    if (view.query === "") return parametersNotUnderstood([NO_TEXT]);
    const rows = searchSite(catalogue, view.query).results.map(searchRow);
    return jsonDocument(catalogue, self, rows, rows.length);
  },
};
