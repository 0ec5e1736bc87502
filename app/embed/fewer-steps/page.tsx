import type { Metadata } from "next";
import { fewerStepsFrame } from "@/components/embed/fewer-steps-frame";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { oEmbedHref } from "@/lib/http/endpoints/oembed";
import { readVersion } from "@/lib/view/address/data-version";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = {
  title: "Fewer sampling steps",
  alternates: { canonical: "/", types: { "application/json+oembed": oEmbedHref("/embed/fewer-steps") } },
  robots: { index: false },
};

export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const search = searchOf(await searchParams);
  return fewerStepsFrame({ catalogue: loadCatalogue(), search, asked: readVersion(search).asked });
}
