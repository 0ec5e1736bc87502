import { renderBenchmarks } from "@/app/(site)/benchmarks/benchmarks";
import { searchOf, type PageSearch } from "@/lib/view/search";

export { metadata } from "@/app/(site)/benchmarks/page";

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  return renderBenchmarks(searchOf(await searchParams));
}
