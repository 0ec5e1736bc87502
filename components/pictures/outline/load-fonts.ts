import { create, type Font } from "fontkit";
import { fromSite } from "@/lib/view/ask-site";
import { fontFiles } from "./font-files";
import type { FontsOf } from "./outlined";

/** Returns the bytes of a font file. Throws if it cannot be loaded. */
type Fetch = (file: URL) => Promise<Uint8Array>;

/** Returns a loader of fonts for texts. It loads each file once, and only as many files as are needed for all letters. */
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
      if (
        Array.from(text).every((letter) => fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
      )
        break;
    }
    return fonts;
  };
}

function fontOf(bytes: Uint8Array, file: URL): Font {
  // The type demands Node's Buffer, but the parser accepts any bytes.
  const font = create(bytes as Buffer);
  if ("fonts" in font) throw new Error(`${file.pathname}: a collection of fonts → one font`);
  return font;
}

const fetched: Fetch = async (file) => new Uint8Array(await (await fromSite(file)).arrayBuffer());
