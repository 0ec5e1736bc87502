/** A line of a text as the browser laid it out, with the position of its first character. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
}

/** Returns the lines into which a text of the page was broken, in px of the window. */
export function readLines(text: Text, style: CSSStyleDeclaration): readonly Line[] {
  const { data } = text;
  const ascent = ascentOf(style);
  const range = document.createRange();
  const lines: { text: string; left: number; top: number }[] = [];
  let at = 0;
  for (const character of data) {
    range.setStart(text, at);
    range.setEnd(text, (at += character.length));
    // At the start of a line, WebKit also returns the end of the previous one.
    const rect = [...range.getClientRects()].at(-1);
    const line = lines.at(-1);
    const isSpace = /\s/.test(character);
    // A space at the end of a line has no width of its own, or hangs over its edge.
    if (rect === undefined || (isSpace && rect.width === 0)) continue;
    if (line && Math.abs(rect.top - line.top) < rect.height / 2) line.text += isSpace ? " " : character;
    else if (!isSpace) lines.push({ text: character, left: rect.left, top: rect.top });
  }
  return lines.map(({ text: words, left, top }) => ({ text: words.trimEnd(), left, baseline: top + ascent }));
}

const context = document.createElement("canvas").getContext("2d");

/** Returns the distance from the top of a text's box to its baseline, which the DOM does not expose. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  if (context === null) return Number.parseFloat(fontSize);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return Math.round(context.measureText("x").fontBoundingBoxAscent);
}
