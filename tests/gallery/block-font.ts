/** Measures in thousandths of an em: letters have an average width, and lines the height of the site's own sans. */
const EM = { units: 1000, advance: 520, ascent: 960, descent: 240, capital: 700, overlap: 40 };
/** The font has every character that the site prints, from the space to the last arrow and mathematical sign. */
const FIRST = 0x20;
const LAST = 0x2fff;
const GLYPHS = { missing: 0, blank: 1, block: 2 };
/** Spaces of any width, joiners and marks without a shape of their own. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060]/;

/**
 * Returns a TrueType font as a `data:` URL. Every letter is the same block and a space is blank, as in the font of browsers' own layout tests: text
 * in it is as wide, as high and as dark on every machine, whatever fonts it has and however it smooths them.
 */
export function blockFont(): string {
  const tables: Readonly<Record<string, Buffer>> = {
    "OS/2": os2(),
    cmap: cmap(),
    glyf: glyf(),
    head: uint16(
      1,
      0,
      1,
      0,
      0,
      0,
      0x5f0f,
      0x3cf5,
      3,
      EM.units,
      ...zeros(9),
      -EM.descent,
      EM.advance,
      EM.ascent,
      0,
      8,
      2,
      0,
      0,
    ),
    hhea: uint16(1, 0, EM.ascent, -EM.descent, 0, EM.advance, 0, 0, EM.advance, 1, ...zeros(7), 1),
    // One width for all: the other glyphs have only their left edge.
    hmtx: uint16(EM.advance, 0, 0, 0),
    // In units of two bytes.
    loca: uint16(0, 0, 0, BLOCK_BYTES / 2),
    maxp: uint16(1, 0, 3, 4, 1, 0, 0, 1, ...zeros(8)),
    name: uint16(0, 0, 6),
    post: uint16(3, 0, 0, 0, -100, 50, ...zeros(10)),
  };
  return `data:font/ttf;base64,${file(tables).toString("base64")}`;
}

const BLOCK_BYTES = 36;

/** Returns the outline of the block: one contour of four points, padded to a multiple of four bytes. */
function glyf(): Buffer {
  // A little wider than a letter, so that a word is one bar, without seams, which each machine would smooth differently.
  const width = EM.advance + EM.overlap;
  const box = [0, 0, width, EM.capital];
  // Two bytes give the distance of each point from the one before.
  const points = [
    uint16(1, ...box, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    uint16(0, 0, width, 0, 0, EM.capital, 0, -EM.capital),
  ];
  return Buffer.concat(points, BLOCK_BYTES);
}

/** Returns the glyph of each character (format 4, a list of glyphs for one segment). */
function cmap(): Buffer {
  const glyphs = Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
    BLANK.test(String.fromCharCode(FIRST + at)) ? GLYPHS.blank : GLYPHS.block,
  );
  const length = 32 + 2 * glyphs.length;
  return uint16(0, 1, 3, 1, 0, 12, 4, length, 0, 4, 4, 1, 0, LAST, 0xffff, 0, FIRST, 0xffff, 0, 1, 4, 0, ...glyphs);
}

function os2(): Buffer {
  const heights = [EM.ascent, -EM.descent, 0, EM.ascent, EM.descent];
  return uint16(
    4,
    EM.advance,
    400,
    5,
    ...zeros(27),
    0x40,
    FIRST,
    LAST,
    ...heights,
    ...zeros(4),
    500,
    EM.capital,
    0,
    FIRST,
    1,
  );
}

/** Returns the tables behind a directory of their offsets. Browsers do not check checksums. */
function file(tables: Readonly<Record<string, Buffer>>): Buffer {
  const all = Object.entries(tables);
  let at = 12 + 16 * all.length;
  const parts = all.map(([tag, bytes]) => {
    const entry = Buffer.alloc(16);
    entry.write(tag, "latin1");
    entry.writeUInt32BE(at, 8);
    entry.writeUInt32BE(bytes.length, 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    at += padded.length;
    return { entry, padded };
  });
  return Buffer.concat([
    uint16(1, 0, all.length, 128, 3, all.length * 16 - 128),
    ...parts.map(({ entry }) => entry),
    ...parts.map(({ padded }) => padded),
  ]);
}

const zeros = (length: number) => Array.from({ length }, () => 0);

function uint16(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * numbers.length);
  numbers.forEach((number, at) => bytes.writeUInt16BE(number & 0xffff, 2 * at));
  return bytes;
}
