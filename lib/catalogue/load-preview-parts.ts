import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Names of methods and people need all three; the same font has a file for each. */
const ALPHABETS = ["latin", "latin-ext", "greek"] as const;

/** The fonts of previews: their maker reads no woff2 and no variable font, which are all that pages need. */
const FONTS = [
  { name: "Inter", weight: 400, file: (alphabet: string) => `inter/files/inter-${alphabet}-400-normal.woff` },
  { name: "Inter", weight: 500, file: (alphabet: string) => `inter/files/inter-${alphabet}-500-normal.woff` },
  { name: "Source Serif 4", weight: 400, file: (alphabet: string) => `source-serif-4/files/source-serif-4-${alphabet}-600-normal.woff` },
] as const;

/** A maker takes one file for a name and a weight, and looks for what is not in it in those of other names. */
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

/** The machine code of their makers: what finds a place for each box, and what turns a drawing into pixels. */
export const loadLayoutCode = () => readPackaged("satori/layout.wasm");
export const loadRasterCode = () => readPackaged("@resvg/resvg-wasm/index_bg.wasm");

const readPackaged = (file: string) => readFile(path.join(process.cwd(), "node_modules", file));
