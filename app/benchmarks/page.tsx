import type { Metadata } from "next";
import { renderBenchmarks } from "./benchmarks";

export const metadata: Metadata = {
  title: "Benchmarks",
  description: "Every benchmark with the figures that papers report on it.",
  alternates: { canonical: "/benchmarks" },
};

export default function Page() {
  return renderBenchmarks(new URLSearchParams());
}
