import localFont from "next/font/local";

/** Fonts come with the app from the Fontsource packages: no request goes to another host, and the fallback fonts are as wide (fallback-fonts.css). */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-sans",
  display: "swap",
  adjustFontFallback: false,
});

/** One weight, which every heading uses: the variable font would be two and a half times as large, and text waits for it. */
export const serif = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-serif",
  display: "swap",
  adjustFontFallback: false,
});

/** For the words of papers. Most pages show a quote only on request, so the font is fetched when there is one. */
export const serifOfQuotes = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-serif-quotes",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
