import type { Metadata } from "next";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { paramsAtBuild } from "@/lib/view/pages-at-build";
import { benchmarkMetadata, renderBenchmark } from "./benchmark";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => paramsAtBuild(loadCatalogue(), "benchmarks");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return benchmarkMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return renderBenchmark((await params).id, new URLSearchParams());
}
