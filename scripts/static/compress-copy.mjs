import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The text files in the copy; pictures, fonts and archives are compressed already. */
const TEXT = new Set([
  ".html",
  ".css",
  ".js",
  ".json",
  ".csv",
  ".xml",
  ".svg",
  ".md",
  ".tex",
  ".bib",
  ".cff",
  ".txt",
  ".webmanifest",
]);

/** Anything shorter fits into one packet. */
const WORTH_IT = 1024;

/** Of some thousand files, the highest level would save another tenth of the bytes in ten times the time. */
const QUALITY = 6;
const AT_ONCE = 4;

/** @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>} */
const TWINS = {
  ".br": (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ".gz": (bytes) => promisify(gzip)(bytes),
};

/**
 * Writes a Brotli and a gzip form beside each text file of the copy, for hosts that send these to clients that accept them (`gzip_static` and
 * `brotli_static` of nginx, `precompressed` of Caddy). Returns how many have them.
 * @param {string} folder
 */
export async function compressCopy(folder) {
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  let count = 0;
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const bytes = await readFile(file);
      if (bytes.length < WORTH_IT) continue;
      for (const [ending, compress] of Object.entries(TWINS)) await writeFile(file + ending, await compress(bytes));
      count++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}
