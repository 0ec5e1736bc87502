import type { Metadata } from "next";
import { answerSearch } from "@/components/answers/answer-search";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { readSearchView } from "@/lib/view/views/search-view";

/** The page of a search for a query string. */
export const renderSearch = (search: URLSearchParams) => answerSearch(loadCatalogue(), search);

/** Results are for readers: what they lead to is what a search engine should list. */
export function searchMetadata(search: URLSearchParams): Metadata {
  const { view } = readSearchView(search);
  return { title: view.query === "" ? "Search" : `${view.query} · Search`, robots: { index: false } };
}
