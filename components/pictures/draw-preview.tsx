import "server-only";
import { loadPreviewFonts, loadRasteriser } from "@/lib/catalogue/load-preview-parts";
import type { Preview } from "@/lib/view/preview";
import { PREVIEW_SIZE, PreviewCard } from "./preview-card";

/**
 * The PNG of a preview, drawn by satori and resvg. Not by next/og, which is made of both: it asks Google for a font with any
 * glyph that ours lack, and it draws with sharp where that can be loaded, so what came out depended on the machine.
 * `version` is that of the data, in words.
 */
export async function drawPreview(preview: Preview, version: string): Promise<Uint8Array<ArrayBuffer>> {
  const { satori, Resvg } = await (maker ??= loadMaker());
  const fonts = await loadPreviewFonts();
  const drawing = await satori(<PreviewCard preview={preview} version={version} />, {
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

/** Once in a process: resvg refuses to be started twice. */
async function loadMaker() {
  const [{ default: satori }, { initWasm, Resvg }, code] = await Promise.all([import("satori"), import("@resvg/resvg-wasm"), loadRasteriser()]);
  await initWasm(code);
  return { satori, Resvg };
}
