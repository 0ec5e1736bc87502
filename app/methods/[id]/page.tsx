import type { Metadata } from "next";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { methodMetadata, renderMethod } from "./method";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...loadCatalogue().methods.keys()].map((id) => ({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return methodMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return renderMethod((await params).id, new URLSearchParams());
}
