import type { Metadata } from "next";
import { compareMetadata, renderCompare } from "@/app/compare/compare";
import { searchOf, type PageSearch } from "@/lib/view/search";

interface Props {
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return compareMetadata(searchOf(await searchParams));
}

export default async function Page({ searchParams }: Props) {
  return renderCompare(searchOf(await searchParams));
}
