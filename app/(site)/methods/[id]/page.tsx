import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodPage } from "@/components/pages/method-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { selectMethod } from "@/lib/select/method";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadCatalogue().methods.keys()].map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const method = loadCatalogue().methods.get((await params).id);
  return method ? { title: method.name, description: method.summary } : {};
}

export default async function Page({ params }: Props) {
  const answer = selectMethod(loadCatalogue(), (await params).id);
  if (answer === null) notFound();
  return <MethodPage answer={answer} />;
}
