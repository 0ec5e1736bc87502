import type { GivenFile } from "./reading";

/**
 * Returns the file that readers take, from its bytes: UTF-8, or UTF-16 if a byte order mark says so. The text is empty for a ZIP, which keeps its
 * bytes, and for any other binary file.
 */
export function givenFile(name: string, bytes: Uint8Array): GivenFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return { name, text: "", bytes };
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // Text contains no zero bytes; pictures, models and archives do.
  return { name, text: text.slice(0, 10_000).includes("\u0000") ? "" : text };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
