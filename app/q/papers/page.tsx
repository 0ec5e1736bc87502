import { renderPapers } from "@/app/papers/papers";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/papers/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderPapers(searchOf(await searchParams));
}
