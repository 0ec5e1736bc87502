import { answerMethods } from "@/components/answers/answer-methods";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

/** Returns the list of methods for a query; the static page has an empty one. */
export const renderMethods = (search: URLSearchParams) => answerMethods(loadCatalogue(), search);
