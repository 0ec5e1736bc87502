import type { Metadata } from "next";
import path from "node:path";
import { GalleryPage } from "@/components/gallery/gallery-page";
import { specimens } from "@/components/gallery/specimens";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

/** Only `npm run dev` knows this page (next.config.mjs): every component in every state, from the invented collection whatever DATA_DIR says; `?room=boards` shows one room alone. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const asked = searchOf(await searchParams).get("room");
  const rooms = Object.entries(specimens(buildCatalogue(loadTexts(path.join(process.cwd(), "tests/fixtures/wide")))));
  return <GalleryPage rooms={Object.fromEntries(rooms.filter(([room]) => asked === null || room === asked))} />;
}
