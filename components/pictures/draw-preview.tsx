import "server-only";
import { loadLayoutCode, loadPreviewFonts, loadRasterCode } from "@/lib/catalogue/load-preview-parts";
import type { Preview } from "@/lib/view/preview-rows";
import { PREVIEW_SIZE, PreviewCard } from "./preview-card";

/**
 * The PNG of a preview, drawn by satori and resvg. Not by next/og, which is made of both: it asks Google for a font with any
 * glyph that ours lack, and it draws with sharp where that can be loaded, so what came out depended on the machine.
 * `source` says whose data it is, in words.
 */
export async function drawPreview(preview: Preview, source: string): Promise<Uint8Array<ArrayBuffer>> {
  const { satori, Resvg } = await (maker ??= loadMaker());
  const fonts = await loadPreviewFonts();
  const drawing = await satori(<PreviewCard preview={preview} source={source} />, {
    ...PREVIEW_SIZE,
    fonts,
    // What no font of ours has stays a box: nothing is asked of any other host.
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
 * Once in a process: resvg refuses to be started twice. The standalone build of satori, because the other one awaits at its top
 * level, which would add 450 bytes to the first script of every page.
 */
async function loadMaker() {
  const [{ default: satori, init }, { initWasm, Resvg }] = await Promise.all([import("satori/standalone"), import("@resvg/resvg-wasm")]);
  await Promise.all([loadLayoutCode().then(init), initWasm(loadRasterCode())]);
  return { satori, Resvg };
}
