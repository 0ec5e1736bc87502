import { renderMethods } from "@/app/methods/methods";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/methods/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderMethods(searchOf(await searchParams));
}
