import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What text is in the copy; pictures, fonts and archives are packed already. */
const TEXT = new Set([".html", ".css", ".js", ".json", ".csv", ".xml", ".svg", ".md", ".tex", ".bib", ".cff", ".txt", ".webmanifest"]);

/** A packet takes what is shorter whole. */
const WORTH_IT = 1024;

/** Some thousand files: what is left between this and the last level is a tenth of the bytes for ten times the time. */
const QUALITY = 6;
const AT_ONCE = 4;

/** @type {Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>>} */
const TWINS = {
  ".br": (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ".gz": (bytes) => promisify(gzip)(bytes),
};

/**
 * Writes each text of the copy beside itself as Brotli and gzip, for hosts that send such a file to who takes it (`gzip_static` and
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
