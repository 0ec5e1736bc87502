import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { desk } from "./desk";
import { ownRows } from "./own-rows";
import { ownShells } from "./own-shells";
import { palettes } from "./palettes";
import { panels } from "./panels";
import type { LiveRoom } from "./rooms";
import { shells } from "./shells";
import type { Specimen } from "./specimen";

/**
 * Returns the specimens of components that only a browser renders, because they handle events. Made in the browser from the tables of the invented
 * collection (tests/fixtures/wide).
 */
export async function liveSpecimens(texts: TableTexts): Promise<Readonly<Record<LiveRoom, readonly Specimen[]>>> {
  const catalogue = buildCatalogue(texts);
  return {
    own: [...ownRows(catalogue), ...ownShells(catalogue)],
    panels: [...panels(catalogue), ...palettes(), ...shells(catalogue)],
    desk: await desk(catalogue, texts),
  };
}
