import type { Metadata } from "next";
import { answerSearch } from "@/components/answers/answer-search";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { readSearchView } from "@/lib/view/views/search-view";

/** Returns the page of a search for a query. */
export const renderSearch = (search: URLSearchParams) => answerSearch(loadCatalogue(), search);

/** Search pages are for readers; a search engine should list the pages that they lead to. */
export function searchMetadata(search: URLSearchParams): Metadata {
  const { view } = readSearchView(search);
  return { title: view.query === "" ? "Search" : `${view.query} · Search`, robots: { index: false } };
}
