import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { benchmarkFrame } from "@/components/embed/benchmark-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { readVersion } from "@/lib/view/address/data-version";
import { frameBoard } from "@/lib/view/frame-board";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

interface Props {
  readonly params: Promise<{ readonly id: string; readonly metric: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, metric } = await params;
  const board = frameBoard(loadCatalogue(), id, metric, DEFAULT_BENCHMARK_VIEW);
  const title = board && `${board.metric.name} on ${board.benchmark.name}`;
  return {
    ...(title && { title }),
    alternates: {
      canonical: `/benchmarks/${id}`,
      types: { "application/json+oembed": oEmbedHref(`/embed/benchmarks/${id}/${metric}`) },
    },
    robots: { index: false },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { id, metric } = await params;
  const search = searchOf(await searchParams);
  return (
    benchmarkFrame({ catalogue: loadCatalogue(), search, asked: readVersion(search).asked }, id, metric) ?? notFound()
  );
}
