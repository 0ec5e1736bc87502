import { answerPapers } from "@/components/answers/answer-papers";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

/** Returns the list of papers for a query; the static page has an empty one. */
export const renderPapers = (search: URLSearchParams) => answerPapers(loadCatalogue(), search);
