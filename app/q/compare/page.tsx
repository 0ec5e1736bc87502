import type { Metadata } from "next";
import { renderCompare, titleOfComparison } from "@/app/compare/compare";
import { metadata } from "@/app/compare/page";
import { searchOf, type PageSearch } from "@/lib/view/search";

interface Asked {
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ searchParams }: Asked): Promise<Metadata> {
  return { ...metadata, title: titleOfComparison(searchOf(await searchParams)) };
}

export default async function Page({ searchParams }: Asked) {
  return renderCompare(searchOf(await searchParams));
}
