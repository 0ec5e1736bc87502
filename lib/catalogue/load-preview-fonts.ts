import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FONTS = [
  { name: "Inter", weight: 400, file: "inter/files/inter-latin-400-normal.woff" },
  { name: "Inter", weight: 500, file: "inter/files/inter-latin-500-normal.woff" },
  { name: "Source Serif 4", weight: 400, file: "source-serif-4/files/source-serif-4-latin-600-normal.woff" },
] as const;

/** The fonts of previews: their maker reads no woff2 and no variable font, which are all that pages need. */
export function loadPreviewFonts() {
  const load = async ({ file, ...font }: (typeof FONTS)[number]) => {
    const data = await readFile(path.join(process.cwd(), "node_modules/@fontsource", file));
    return { ...font, style: "normal" as const, data };
  };
  return Promise.all(FONTS.map(load));
}
