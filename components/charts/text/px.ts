/** Rounds a coordinate of a drawing to a tenth of a px: finer than any eye can see, with a fifth of the bytes. */
export const px = (place: number) => Math.round(place * 10) / 10;
