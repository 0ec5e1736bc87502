import type { Metadata } from "next";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { paramsAtBuild } from "@/lib/view/pages-at-build";
import { methodMetadata, renderMethod } from "./method";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => paramsAtBuild(loadCatalogue(), "methods");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return methodMetadata((await params).id);
}

export default async function Page({ params }: Props) {
  return renderMethod((await params).id, new URLSearchParams());
}
