import type { Metadata } from "next";
import { renderPapers } from "./papers";

export const metadata: Metadata = {
  title: "Papers",
  description: "Every paper of the collection, with what its abstract and other sources report.",
  alternates: { canonical: "/papers" },
};

export default function Page() {
  return renderPapers(new URLSearchParams());
}
