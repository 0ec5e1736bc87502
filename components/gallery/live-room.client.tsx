"use client";
import { useEffect, useState } from "react";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { GalleryRoom } from "./gallery-room";
import { liveSpecimens } from "./live-specimens";
import type { LiveRoom as Name } from "./rooms";
import type { Specimen } from "./specimen";

/** A room whose specimens are made and rendered in the browser. */
export function LiveRoom({ room, texts }: { readonly room: Name; readonly texts: TableTexts }) {
  const [all, setAll] = useState<readonly Specimen[]>([]);
  useEffect(() => void liveSpecimens(texts).then((rooms) => setAll(rooms[room])), [room, texts]);
  return <GalleryRoom all={all} />;
}
