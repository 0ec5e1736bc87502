import "server-only";
import { loadLayoutCode, loadPreviewFonts, loadRasterCode } from "@/lib/catalogue/load-preview-parts";
import type { Preview } from "@/lib/view/preview-rows";
import { PREVIEW_SIZE, PreviewCard } from "./preview-card";

/**
 * Draws the PNG of a preview with satori and resvg. Does not use next/og, which combines both: it requests a font from Google for any glyph that our
 * fonts lack, and it draws with sharp if that can be loaded, so the result depended on the machine. `source` says in words whose data it is.
 */
export async function drawPreview(preview: Preview, source: string): Promise<Uint8Array<ArrayBuffer>> {
  const { satori, Resvg } = await (maker ??= loadMaker());
  const fonts = await loadPreviewFonts();
  const drawing = await satori(<PreviewCard preview={preview} source={source} />, {
    ...PREVIEW_SIZE,
    fonts,
    // A glyph that our fonts lack stays a box: no other host is contacted.
    loadAdditionalAsset: () => Promise.resolve([]),
  });
  const picture = new Resvg(drawing).render();
  try {
    return new Uint8Array(picture.asPng());
  } finally {
    picture.free();
  }
}

let maker: ReturnType<typeof loadMaker> | undefined;

/**
 * Loads the libraries once in a process, because resvg cannot be initialised twice. Uses the standalone build of satori, because the other one has a
 * top-level await, which would add 450 bytes to the first script of every page.
 */
async function loadMaker() {
  const [{ default: satori, init }, { initWasm, Resvg }] = await Promise.all([
    import("satori/standalone"),
    import("@resvg/resvg-wasm"),
  ]);
  await Promise.all([loadLayoutCode().then(init), initWasm(loadRasterCode())]);
  return { satori, Resvg };
}
