import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Names of methods and people need all three; the font has a separate file for each. */
const ALPHABETS = ["latin", "latin-ext", "greek"] as const;

/** The fonts of previews. The renderer reads neither woff2 nor variable fonts, the only formats that the pages use. */
const FONTS = [
  { name: "Inter", weight: 400, file: (alphabet: string) => `inter/files/inter-${alphabet}-400-normal.woff` },
  { name: "Inter", weight: 500, file: (alphabet: string) => `inter/files/inter-${alphabet}-500-normal.woff` },
  {
    name: "Source Serif 4",
    weight: 400,
    file: (alphabet: string) => `source-serif-4/files/source-serif-4-${alphabet}-600-normal.woff`,
  },
] as const;

/**
 * Loads the fonts of previews. The renderer takes one file per name and weight, so each alphabet gets its own name; characters missing from one are
 * found in the others.
 */
export const loadPreviewFonts = () =>
  Promise.all(
    ALPHABETS.flatMap((alphabet) =>
      FONTS.map(async ({ name, weight, file }) => ({
        name: alphabet === "latin" ? name : `${name} ${alphabet}`,
        weight,
        style: "normal" as const,
        data: await readPackaged(`@fontsource/${file(alphabet)}`),
      })),
    ),
  );

/** The WebAssembly of the renderers: one places the boxes, the other turns a drawing into pixels. */
export const loadLayoutCode = () => readPackaged("satori/layout.wasm");
export const loadRasterCode = () => readPackaged("@resvg/resvg-wasm/index_bg.wasm");

const readPackaged = (file: string) => readFile(path.join(process.cwd(), "node_modules", file));
