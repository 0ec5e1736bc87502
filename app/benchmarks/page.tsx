import type { Metadata } from "next";
import { renderBenchmarks } from "./benchmarks";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Benchmarks",
  description: "Every benchmark with the results that papers report on it.",
  ...pageMetadata({ path: "/benchmarks", title: "Benchmarks", catalogue: loadCatalogue() }),
};

export default function Page() {
  return renderBenchmarks(new URLSearchParams());
}
