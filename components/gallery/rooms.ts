/** The rooms of the gallery, in its order. */
export const GALLERY_ROOMS = ["boards", "charts", "receipts", "notices", "around", "pages", "about"] as const;

export type GalleryRoom = (typeof GALLERY_ROOMS)[number];
