import { renderCompare } from "@/app/compare/compare";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/compare/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderCompare(searchOf(await searchParams));
}
