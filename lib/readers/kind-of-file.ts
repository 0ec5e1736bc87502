import type { GivenFile } from "./reading";

/** What a file is at first sight, which is enough not to load the readers of other kinds. */
export type FileKind = "json" | "zip" | "text";

/** A ZIP by its bytes, JSON by its first character, else a text. */
export function kindOfFile({ text, bytes }: GivenFile): FileKind {
  if (bytes && bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  return /^[\uFEFF\s]*[[{]/.test(text) ? "json" : "text";
}
