import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperPage } from "@/components/pages/papers/paper-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { paramsAtBuild } from "@/lib/view/pages-at-build";
import { paperDataHref, paperHref } from "@/lib/view/address/addresses";
import { citationMetadata } from "@/lib/view/citation-metadata";
import { pageMetadata } from "@/lib/view/page-metadata";
import { paperModel } from "@/lib/view/paper-model";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => paramsAtBuild(loadCatalogue(), "papers");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const catalogue = loadCatalogue();
  const { papers } = catalogue;
  const paper = papers.get(id);
  if (paper === undefined) return {};
  return {
    title: paper.short_name,
    description: paper.summary,
    ...citationMetadata(paper),
    ...pageMetadata({
      path: paperHref(id),
      title: paper.short_name,
      catalogue,
      preview: `papers/${id}`,
      hrefOf: (format) => paperDataHref(id, format),
    }),
  };
}

export default async function Page({ params }: Props) {
  const { id } = await params;
  const model = paperModel(loadCatalogue(), id);
  if (model === null) notFound();
  return <PaperPage {...model} />;
}
