import { renderResults } from "@/app/results/results";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/results/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderResults(searchOf(await searchParams));
}
