import { liveSpecimens } from "@/components/gallery/live-specimens";
import type { Specimen } from "@/components/gallery/specimen";
import { STILL_SPECIMENS } from "@/components/gallery/specimens";
import { collectionOnOffer } from "@/lib/package/offer";
import { listFormats } from "@/lib/readers/list-formats";
import { wide, wideDocuments } from "./catalogues";
import { wideCollection } from "./collection";

/** Returns every specimen of the gallery by room, as its page makes them. */
export async function roomsOfSpecimens(): Promise<readonly (readonly [room: string, all: readonly Specimen[]])[]> {
  const given = {
    catalogue: wide,
    offer: collectionOnOffer(wide, wideDocuments, "https://example.org"),
    formats: await listFormats(),
  };
  return [
    ...Object.entries(STILL_SPECIMENS).map(([room, make]) => [room, make(given)] as const),
    ...Object.entries(await liveSpecimens(wideCollection().texts)),
  ];
}
