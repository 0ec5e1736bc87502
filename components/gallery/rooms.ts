/** Rooms of components that a server renders, in the order of the gallery. */
export const STILL_ROOMS = ["boards", "charts", "frames", "receipts", "notices", "around", "pages", "about"] as const;
export type StillRoom = (typeof STILL_ROOMS)[number];

/** Rooms of components that only a browser renders. */
export const LIVE_ROOMS = ["own", "panels", "desk"] as const;
export type LiveRoom = (typeof LIVE_ROOMS)[number];

/** All rooms of the gallery. */
export const GALLERY_ROOMS = [...STILL_ROOMS, ...LIVE_ROOMS] as const;
