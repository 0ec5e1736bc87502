const inter = {
  400: [
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-greek-400-normal.woff", import.meta.url),
  ],
  500: [
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-500-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-ext-500-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-greek-500-normal.woff", import.meta.url),
  ],
  600: [
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-latin-ext-600-normal.woff", import.meta.url),
    new URL("../../../node_modules/@fontsource/inter/files/inter-greek-600-normal.woff", import.meta.url),
  ],
};

const serif = {
  400: [
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff",
      import.meta.url,
    ),
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff",
      import.meta.url,
    ),
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff",
      import.meta.url,
    ),
  ],
  600: [
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
      import.meta.url,
    ),
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff",
      import.meta.url,
    ),
    new URL(
      "../../../node_modules/@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff",
      import.meta.url,
    ),
  ],
};

/** A font for signs that the page's fonts lack: ≤, →, ≈, ∞. Fetched only if a picture contains one. */
const SIGNS = new URL(
  "../../../node_modules/@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff",
  import.meta.url,
);

/**
 * Returns the font files for a text, in the order in which they are tried. The page itself uses a variable WOFF2, which no font reader of acceptable
 * size can unpack; these files have the same letters at fixed weights. The bundler needs each address as a literal.
 * @param families as in `font-family`
 * @param weight as in `font-weight`; the nearest available one is used
 */
export function fontFiles(families: string, weight: string): readonly URL[] {
  const weights: Readonly<Record<number, readonly URL[]>> = families.includes("Source Serif") ? serif : inter;
  const wanted = Number.parseInt(weight) || 400;
  const nearest = Object.keys(weights)
    .map(Number)
    .reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
  return [...(weights[nearest] ?? []), SIGNS];
}
