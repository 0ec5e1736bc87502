import type { Metadata } from "next";
import { DeskPage } from "@/components/pages/desk-page";
import { readCollectionFile } from "@/lib/catalogue/identity";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { reportTarget } from "@/lib/view/source/report-target";

export const metadata: Metadata = {
  title: "The desk",
  description:
    "For curators and authors: turn an abstract and tables into rows of the collection with their evidence, checked in your browser while you type.",
  alternates: { canonical: "/desk" },
};

export default function Page() {
  const target = reportTarget();
  const { file } = readCollectionFile(loadCatalogue().texts.collection);
  const idsOf = (words: readonly { readonly id: string }[]) => words.map(({ id }) => ({ id }));
  return (
    <DeskPage
      reportAddress={target.kind === "file" ? "" : target.address}
      words={file && { topics: idsOf(file.topics), families: idsOf(file.families) }}
    />
  );
}
