import type { Metadata } from "next";
import { renderPapers } from "./papers";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "Papers",
  description: "Every paper of the collection, with what its abstract and other sources report.",
  ...pageMetadata({ path: "/papers", title: "Papers", catalogue: loadCatalogue() }),
};

export default function Page() {
  return renderPapers(new URLSearchParams());
}
