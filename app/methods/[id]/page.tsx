import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodPage } from "@/components/pages/method-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectMethod } from "@/lib/select/method";
import { methodHref } from "@/lib/view/addresses";
import { previewMetadata } from "@/lib/view/preview-metadata";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadCatalogue().methods.keys()].map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { methods, version } = loadCatalogue();
  const method = methods.get(id);
  if (method === undefined) return {};
  const alternates = { canonical: methodHref(method.method_id) };
  return { title: method.name, description: method.summary, alternates, ...previewMetadata(`methods/${id}`, version) };
}

export default async function Page({ params }: Props) {
  const answer = selectMethod(loadCatalogue(), (await params).id);
  if (answer === null) notFound();
  return <MethodPage answer={answer} />;
}
