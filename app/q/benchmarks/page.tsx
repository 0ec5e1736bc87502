import { renderBenchmarks } from "@/app/benchmarks/benchmarks";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/benchmarks/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderBenchmarks(searchOf(await searchParams));
}
