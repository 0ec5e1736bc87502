import { RESULT_FILTERS, type ResultFilter } from "@/lib/report/question/results";
import { viewName } from "./view-name";

/** Names the files of a list of results: "results-metric-fid". The name of the filter is included because a method and a paper may share an id. */
export const resultsName = (filter: ResultFilter): string =>
  viewName(["results", ...RESULT_FILTERS.flatMap((name) => (filter[name].length > 0 ? [name, ...filter[name]] : []))]);
