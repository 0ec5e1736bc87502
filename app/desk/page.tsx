import type { Metadata } from "next";
import { DeskPage } from "@/components/pages/desk-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { reportTarget } from "@/lib/view/report-target";

export const metadata: Metadata = {
  title: "The desk",
  description: "For curators and authors: an abstract and tables become rows of the collection with their evidence, checked while you type, in your browser.",
  alternates: { canonical: "/desk" },
};

export default function Page() {
  const { identity, texts } = loadCatalogue();
  const idsOf = (all: readonly { readonly id: string }[]) => (texts.collection === undefined ? [] : all.map(({ id }) => id));
  const target = reportTarget();
  return <DeskPage reportAddress={target.kind === "file" ? "" : target.address} words={{ topic: idsOf(identity.topics), family: idsOf(identity.families) }} />;
}
