import { RESULT_FILTERS, type ResultFilter } from "@/lib/report/question/results";
import { viewName } from "./view-name";

/** The name of the files of a list of results: "results-metric-fid", because one id may be that of a method and of a paper. */
export const resultsName = (filter: ResultFilter): string => viewName(["results", ...RESULT_FILTERS.flatMap((name) => (filter[name].length > 0 ? [name, ...filter[name]] : []))]);
