import type { Metadata } from "next";
import { renderResults } from "./results";

export const metadata: Metadata = {
  title: "Results",
  description: "Every figure of the collection as one list, filtered as you like.",
  alternates: { canonical: "/results" },
};

export default function Page() {
  return renderResults(new URLSearchParams());
}
