import type { GivenFile } from "./reading";

/** The kind of a file at first sight: enough to skip loading the readers of other kinds. */
export type FileKind = "json" | "zip" | "text";

/** Returns "zip" by the first bytes, "json" by the first character, and "text" otherwise. */
export function kindOfFile({ text, bytes }: GivenFile): FileKind {
  if (bytes && bytes[0] === 0x50 && bytes[1] === 0x4b) return "zip";
  return /^[\uFEFF\s]*[[{]/.test(text) ? "json" : "text";
}
