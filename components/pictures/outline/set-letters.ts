import type { Font, Glyph } from "fontkit";

/** How a piece of text is set. */
export interface Setting {
  /** In px. */
  readonly size: number;
  /** Between letters, in px. */
  readonly spacing: number;
  /** Whether all digits have the same width. */
  readonly isTabular: boolean;
}

interface Outline {
  /** Path data of all letters; the text begins at `x` on the baseline `y`. */
  readonly d: (x: number, y: number) => string;
  /** In px. */
  readonly width: number;
}

/** Returns the letters of a text as one path. `fonts` are tried in turn for each letter. Throws if none of them has it. */
export function setLetters(text: string, fonts: readonly Font[], { size, spacing, isTabular }: Setting): Outline {
  const placed: { readonly glyph: Glyph; readonly at: number; readonly scale: number }[] = [];
  let width = 0;
  for (const { font, part } of stretches(text, fonts)) {
    const { glyphs, positions } = font.layout(part, isTabular ? { tnum: true } : {});
    const scale = size / font.unitsPerEm;
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index];
      placed.push({ glyph, at: width + (position?.xOffset ?? 0) * scale, scale });
      width += (position?.xAdvance ?? 0) * scale + spacing;
    }
  }
  const d = (x: number, y: number) =>
    placed
      .map(({ glyph, at, scale }) =>
        glyph.path
          .scale(scale, -scale)
          .translate(x + at, y)
          .toSVG(),
      )
      .join("");
  return { d, width };
}

interface Stretch {
  readonly font: Font;
  readonly part: string;
}

/** Splits a text into pieces that one font each can set. */
function stretches(text: string, fonts: readonly Font[]): readonly Stretch[] {
  const all: { font: Font; part: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (font === undefined)
      throw new Error(
        `no font of this site has the letter “${letter}” → use the SVG with its text, or the PNG, which use the fonts of your device`,
      );
    const last = all.at(-1);
    if (last?.font === font) last.part += letter;
    else all.push({ font, part: letter });
  }
  return all;
}
