import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture as its pixels, row by row: red, green and blue of each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** The number of channels by colour type: red, green and blue; and the same with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads the PNG of a browser's screenshot. Throws for any other kind than 8 bits per channel, in colour, not interlaced. */
export function readPng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") {
      [width, height, channels] = [content.readUInt32BE(0), content.readUInt32BE(4), CHANNELS[content[9] ?? 0] ?? 0];
      if (content[8] !== 8 || channels === 0 || content[12] !== 0)
        throw new Error(
          `PNG: found ${content[8]} bits, colour type ${content[9]}, interlacing ${content[12]} → 8 bits in colour, not interlaced`,
        );
    }
    if (type === "IDAT") parts.push(content);
    at += length + 12;
  }
  return { width, height, dots: withoutFilters(inflateSync(Buffer.concat(parts)), { width, height, channels }) };
}

/** Reverses the filters of PNG. Each byte is stored as the difference from a guess based on its neighbours; a byte before each row tells which guess. */
function withoutFilters(
  bytes: Buffer,
  { width, height, channels }: { readonly width: number; readonly height: number; readonly channels: number },
): Uint8Array {
  const stride = width * channels;
  const dots = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    const row = new Uint8Array(stride);
    for (let x = 0; x < stride; x++) {
      const [left, up, corner] = [row[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0];
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      row[x] = (bytes[y * (stride + 1) + 1 + x] ?? 0) + guess;
      const channel = x % channels;
      if (channel < 3) dots[(y * width + (x - channel) / channels) * 3 + channel] = row[x] ?? 0;
    }
    above = row;
  }
  return dots;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Colours are stored in steps of this size in each channel: smaller differences are below the tolerance of the comparison, and the file is half as large. */
const STEP = 8;
/** The maximum size of a palette. */
const MOST_COLOURS = 256;

/** Writes some rows of a picture, beginning at `from`, as a PNG with a palette. Colours beyond its 256 become the first one found, which is the background. */
export function rowsAsPng({ width, dots }: Picture, from: number, height: number): Buffer {
  const palette = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  const stepped = (at: number) => Math.min(255, Math.round((dots[at] ?? 0) / STEP) * STEP);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = ((from + y) * width + x) * 3;
      const colour = (stepped(at) << 16) | (stepped(at + 1) << 8) | stepped(at + 2);
      if (!palette.has(colour) && palette.size < MOST_COLOURS) palette.set(colour, palette.size);
      rows[y * (width + 1) + 1 + x] = palette.get(colour) ?? 0;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
