import type { TableTexts } from "@/lib/catalogue/tables-of";
import { GalleryRoom } from "./gallery-room";
import { LiveRoom } from "./live-room.client";
import { LIVE_ROOMS, type StillRoom } from "./rooms";
import type { Specimen } from "./specimen";

/** The room of frames, which hide the header and the footer of the site: it is shown only by itself. */
const ALONE = "frames";

interface GalleryPageProps {
  readonly still: Readonly<Record<StillRoom, readonly Specimen[]>>;
  /** The tables from which the browser makes its rooms. */
  readonly texts: TableTexts;
  /** The only room that is shown; null for all. */
  readonly only: string | null;
}

/** All specimens, room after room. The switch in the footer changes the theme; the width is that of the window. */
export function GalleryPage({ still, texts, only }: GalleryPageProps) {
  const rooms: readonly (readonly [string, React.ReactNode])[] = [
    ...Object.entries(still).map(([room, all]) => [room, <GalleryRoom key={room} all={all} />] as const),
    ...LIVE_ROOMS.map((room) => [room, <LiveRoom key={room} room={room} texts={texts} />] as const),
  ];
  return (
    <div data-wide="">
      <h1>Gallery</h1>
      <p className="lead">
        Components in their states, from an invented collection.{" "}
        {rooms.map(([room]) => (
          <a key={room} href={`?room=${room}`}>
            {room}{" "}
          </a>
        ))}
      </p>
      {rooms.map(([room, drawn]) =>
        only === room || (only === null && room !== ALONE) ? (
          <section key={room} id={room}>
            <h2>{room}</h2>
            {drawn}
          </section>
        ) : null,
      )}
    </div>
  );
}
