import type { Metadata } from "next";
import { answerSearch } from "@/components/answers/answer-search";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { searchOf, type PageSearch } from "@/lib/view/search";
import { readSearchView } from "@/lib/view/search-view";

interface Props {
  readonly searchParams: Promise<PageSearch>;
}

/** Results are for readers: what they lead to is what a search engine should list. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = readSearchView(searchOf(await searchParams));
  return { title: view.query === "" ? "Search" : `${view.query} · Search`, robots: { index: false } };
}

export default async function Page({ searchParams }: Props) {
  return answerSearch(loadCatalogue(), searchOf(await searchParams));
}
