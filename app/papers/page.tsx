import type { Metadata } from "next";
import { PapersPage } from "@/components/pages/papers-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectPapers } from "@/lib/select/papers";

export const metadata: Metadata = {
  title: "Papers",
  description: "Every paper of the collection, with what its abstract and other sources report.",
  alternates: { canonical: "/papers" },
};

export default function Page() {
  return <PapersPage papers={selectPapers(loadCatalogue())} />;
}
