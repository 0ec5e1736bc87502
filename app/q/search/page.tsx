import type { Metadata } from "next";
import { SearchPage } from "@/components/pages/search-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectSearch } from "@/lib/select/search";
import { countSearchable } from "@/lib/select/search-entries";
import { searchOf, type PageSearch } from "@/lib/view/search";
import { nearestResults, readSearchView } from "@/lib/view/search-view";

interface Props {
  readonly searchParams: Promise<PageSearch>;
}

/** Results are for readers: what they lead to is what a search engine should list. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = readSearchView(searchOf(await searchParams));
  return { title: view.query === "" ? "Search" : `${view.query} · Search`, robots: { index: false } };
}

export default async function Page({ searchParams }: Props) {
  const catalogue = loadCatalogue();
  const { view, problems } = readSearchView(searchOf(await searchParams));
  const answer = selectSearch(catalogue, view.query);
  const nearest = answer.total === 0 ? nearestResults(catalogue, view.query) : [];
  return <SearchPage query={view.query} answer={answer} nearest={nearest} searchable={countSearchable(catalogue)} {...catalogue.identity.search} hasArxiv={catalogue.tables.papers.some(({ arxiv_id }) => arxiv_id !== null)} problems={problems} />;
}
