import { strToU8, zipSync, type Zippable } from "fflate";
import type { CollectionFile } from "./collection-files";

/** The origin Unix, and a plain file that everybody may read (rw-r--r--), in the upper two bytes of ZIP's external attributes. */
const UNIX = 3;
const READABLE = 0o100644 << 16;
/** A folder (drwxr-xr-x), with the bit that marks a folder in DOS. */
const FOLDER = ((0o040755 << 16) >>> 0) + 0x10;

/**
 * Returns files as a ZIP archive. Equal files give equal bytes on any machine: the order is the given one, and the time is the start of `day`
 * (`YYYY-MM-DD`; ZIP times are local times without a zone, and begin in 1980).
 */
export function archiveOf(files: readonly CollectionFile[], day: string | null): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = (day ?? "1980-01-01").split("-").map(Number);
  const options = { level: 9, mtime: new Date(year, month - 1, date), os: UNIX, attrs: READABLE } as const;
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))];
  const entries: Zippable = {
    // Some programs cannot unpack a file into a folder without an entry of its own.
    ...Object.fromEntries(
      folders.map((folder) => [folder, [new Uint8Array(), { ...options, level: 0, attrs: FOLDER }]] as const),
    ),
    ...Object.fromEntries(files.map(({ path, text }) => [path, [strToU8(text), options]] as const)),
  };
  return zipSync(entries);
}

/** Returns "data/" for "data/results.csv", outermost first. */
const foldersOf = (path: string): readonly string[] =>
  Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index + 1));
