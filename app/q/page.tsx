import { renderHome } from "@/app/home";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderHome(searchOf(await searchParams));
}
