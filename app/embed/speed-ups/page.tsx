import type { Metadata } from "next";
import { speedUpsFrame } from "@/components/embed/speed-ups-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { readVersion } from "@/lib/view/address/data-version";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = {
  title: "Claimed speed-ups",
  alternates: { canonical: "/", types: { "application/json+oembed": oEmbedHref("/embed/speed-ups") } },
  robots: { index: false },
};

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const search = searchOf(await searchParams);
  return speedUpsFrame({ catalogue: loadCatalogue(), search, asked: readVersion(search).asked });
}
