import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { BUILT_FILES, ENDINGS, TYPES } from "./server/built-files.mjs";
import { isPartOfPages } from "./server/policy.mjs";

const PARTS = ".next/static";

/**
 * Scripts and style sheets are few and come with every page: Brotli makes them as small as it can. Pages grow with the collection,
 * and there its last tenth would take more time than all the rest of the build.
 */
const QUALITY = { part: constants.BROTLI_MAX_QUALITY, page: 8 };

/** gzip as Next would, which the bench compares us with. */
const COMPRESS = {
  br: (bytes, quality) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: promisify(gzip),
};

/** Node compresses as many at a time as it has threads for, and more would only wait in memory. */
const AT_ONCE = 4;

/**
 * After the pages are sealed: writes each of them, and each script and style sheet, beside itself in every compressed form, and the
 * table of them by address. `pages` are the files of the pages by address. Returns how many files were compressed.
 */
export async function compressBuild(pages) {
  const waiting = [...Object.entries(pages), ...partsOfPages()];
  const count = waiting.length;
  const built = {};
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [address, file] = next;
      built[address] = { file, hash: await compressFile(file, isPartOfPages(address) ? QUALITY.part : QUALITY.page) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  writeFileSync(BUILT_FILES, JSON.stringify(built));
  return count;
}

async function compressFile(file, quality) {
  const bytes = await readFile(file);
  for (const [encoding, ending] of Object.entries(ENDINGS)) await writeFile(file + ending, await COMPRESS[encoding](bytes, quality));
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
}

const partsOfPages = () =>
  readdirSync(PARTS, { recursive: true })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => Object.hasOwn(TYPES, path.extname(name)))
    .map((name) => [`/_next/static/${name}`, `${PARTS}/${name}`]);
