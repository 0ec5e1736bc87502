import type { Metadata } from "next";
import path from "node:path";
import { GalleryPage } from "@/components/gallery/gallery-page";
import { specimens } from "@/components/gallery/specimens";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { loadTexts } from "@/lib/catalogue/load-texts";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

/** Only `npm run dev` knows this page (next.config.mjs): every component in every state, from the invented collection and whatever DATA_DIR says. */
export default function Page() {
  return <GalleryPage rooms={specimens(buildCatalogue(loadTexts(path.join(process.cwd(), "tests/fixtures/wide"))))} />;
}
