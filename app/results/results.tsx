import { answerResults } from "@/components/answers/answer-results";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

/** Returns the list of results for a query; the static page has an empty one. */
export const renderResults = (search: URLSearchParams) => answerResults(loadCatalogue(), search);
