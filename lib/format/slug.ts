/** Turns words into a part of an address or a file name: "Fréchet distance, 256×256" is "frechet-distance-256x256". */
export const slug = (words: string) =>
  words
    .replaceAll("×", "x")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
