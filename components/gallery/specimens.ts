import type { Catalogue } from "@/lib/catalogue/catalogue";
import { aboutPages } from "./about-pages";
import { aroundPages } from "./around-pages";
import { boards } from "./boards";
import { charts } from "./charts";
import { notices } from "./notices";
import { pages } from "./pages";
import { receipts } from "./receipts";
import type { GalleryRoom } from "./rooms";
import type { Specimen } from "./specimen";

/** Every specimen by room, made from the invented collection (tests/fixtures/wide), whose ids they name. */
export const specimens = (catalogue: Catalogue): Readonly<Record<GalleryRoom, readonly Specimen[]>> => ({
  boards: boards(catalogue),
  charts: charts(catalogue),
  receipts: receipts(catalogue),
  notices: notices(catalogue),
  around: aroundPages(catalogue),
  pages: pages(catalogue),
  about: aboutPages(catalogue),
});
