import type { Metadata } from "next";
import { benchmarkMetadata, renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { searchOf, type PageSearch } from "@/lib/view/search";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return benchmarkMetadata((await params).id);
}

export default async function Page({ params, searchParams }: Props) {
  return renderBenchmark((await params).id, searchOf(await searchParams));
}
