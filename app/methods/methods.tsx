import { answerMethods } from "@/components/answers/answer-methods";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";

/** The list of methods for a query string; the static page has an empty one. */
export const renderMethods = (search: URLSearchParams) => answerMethods(loadCatalogue(), search);
