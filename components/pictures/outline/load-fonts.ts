import { create, type Font } from "fontkit";
import { fromSite } from "@/lib/view/ask-site";
import { fontFiles } from "./font-files";
import type { FontsOf } from "./outlined";

/** Bytes of a font file. Throws where it cannot be had. */
type Fetch = (file: URL) => Promise<Uint8Array>;

/** Fonts as texts need them: each file once, and no further file where those before it have every letter. */
export function fontLoader(fetchFont: Fetch = fetched): FontsOf {
  const open = new Map<string, Promise<Font>>();
  const load = (file: URL) => {
    const known = open.get(file.href) ?? fetchFont(file).then((bytes) => fontOf(bytes, file));
    open.set(file.href, known);
    return known;
  };
  return async (families, weight, text) => {
    const fonts: Font[] = [];
    for (const file of fontFiles(families, weight)) {
      fonts.push(await load(file));
      if (Array.from(text).every((letter) => fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))) break;
    }
    return fonts;
  };
}

function fontOf(bytes: Uint8Array, file: URL): Font {
  // The type speaks of Node's Buffer; what reads the file takes any bytes.
  const font = create(bytes as Buffer);
  if ("fonts" in font) throw new Error(`${file.pathname}: a collection of fonts → one font`);
  return font;
}

const fetched: Fetch = async (file) => new Uint8Array(await (await fromSite(file)).arrayBuffer());
