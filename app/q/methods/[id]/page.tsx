import type { Metadata } from "next";
import { methodMetadata, renderMethod } from "@/app/methods/[id]/method";
import { searchOf, type PageSearch } from "@/lib/view/search";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return methodMetadata((await params).id);
}

export default async function Page({ params, searchParams }: Props) {
  return renderMethod((await params).id, searchOf(await searchParams));
}
