import type { Metadata } from "next";
import path from "node:path";
import { GalleryPage } from "@/components/gallery/gallery-page";
import { STILL_ROOMS, type StillRoom } from "@/components/gallery/rooms";
import { STILL_SPECIMENS } from "@/components/gallery/specimens";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { collectionOnOffer } from "@/lib/package/offer";
import { listFormats } from "@/lib/readers/list-formats";
import { searchOf, type PageSearch } from "@/lib/view/views/search";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

/** Exists only in `npm run dev` (next.config.mjs): every component in every state, from the invented collection whatever DATA_DIR says; `?room=boards` shows one room alone. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<PageSearch> }) {
  const only = searchOf(await searchParams).get("room");
  const folder = path.join(process.cwd(), "tests/fixtures/wide");
  const texts = loadTexts(folder);
  const catalogue = buildCatalogue(texts);
  const given = {
    catalogue,
    offer: collectionOnOffer(catalogue, loadDocuments(folder), "https://example.org"),
    formats: await listFormats(),
  };
  const still = STILL_ROOMS.map(
    (room) => [room, only === null || only === room ? STILL_SPECIMENS[room](given) : []] as const,
  );
  return (
    <GalleryPage
      still={Object.fromEntries(still) as Readonly<Record<StillRoom, ReturnType<(typeof STILL_SPECIMENS)[StillRoom]>>>}
      texts={texts}
      only={only}
    />
  );
}
