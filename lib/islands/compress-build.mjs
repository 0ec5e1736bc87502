import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { BUILT_FILES, ENCODINGS, ENDINGS, loadBuiltFiles, TYPES } from "./built-files.mjs";
import { addressOfPart, APP, isPartOfPages, PARTS } from "./next-inside.mjs";

/** Pictures, archives and columnar files are compressed already; compressing them again would cost both sides work for nothing. */
const IS_TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|yaml)\b)/;

/**
 * Scripts and style sheets are few and come with every page, so both forms are made as small as possible. The number of pages grows with the
 * collection, and Brotli's last tenth would take more time than the rest of the build; gzip is used at Next's own level.
 */
const QUALITY = {
  part: { br: constants.BROTLI_MAX_QUALITY, gzip: constants.Z_BEST_COMPRESSION },
  page: { br: 8, gzip: constants.Z_DEFAULT_COMPRESSION },
};

const COMPRESS = {
  /**
   * @param {Buffer} bytes
   * @param {number} quality
   */
  br: (bytes, quality) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  /**
   * @param {Buffer} bytes
   * @param {number} level
   */
  gzip: (bytes, level) => promisify(gzip)(bytes, { level }),
};

/**
 * A file whose hash is not known yet.
 * @typedef {Omit<import("./built-files.mjs").BuiltFile, "hash">} Found
 */

/** The number of files compressed at once. Node has as many threads for this; more files would only wait in memory. */
const AT_ONCE = 4;

/**
 * Writes every compressed form of each page, script, style sheet and prebuilt download next to it, and a table of the files by address. Must be
 * called after the pages are sealed. Files that have not changed are not compressed again. Returns the number of files.
 * @param {Readonly<Record<string, string>>} pages the files of the pages by address
 * @param {string | null} modified the day of the data
 */
export async function compressBuild(pages, modified) {
  const files = [...Object.entries(pages), ...partsOfPages()].map(([address, file]) => ({ address, about: { file } }));
  /** @type {{ address: string; about: Found }[]} */
  const waiting = [...files, ...downloads(modified)];
  const count = waiting.length;
  /** @type {Record<string, import("./built-files.mjs").BuiltFile>} */
  const built = {};
  const before = existsSync(BUILT_FILES) ? loadBuiltFiles() : new Map();
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { address, about } = next;
      built[address] = {
        ...about,
        hash: await compressFile(
          about,
          isPartOfPages(address) ? QUALITY.part : QUALITY.page,
          before.get(address)?.hash,
        ),
      };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  writeFileSync(BUILT_FILES, JSON.stringify(built));
  return count;
}

/**
 * Compresses a file unless it is packed or unchanged, and returns its hash.
 * @param {Found} found
 * @param {Readonly<Record<"br" | "gzip", number>>} quality
 * @param {string} [before] the hash of the file at the last run
 */
async function compressFile({ file, isPacked = false }, quality, before) {
  const bytes = await readFile(file);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
  const isThere = hash === before && ENCODINGS.every((encoding) => existsSync(file + ENDINGS[encoding]));
  if (!isPacked && !isThere)
    for (const encoding of ENCODINGS)
      await replaceFile(file + ENDINGS[encoding], await COMPRESS[encoding](bytes, quality[encoding]));
  return hash;
}

/**
 * Replaces a file by a new one, because another folder may share the old one by a hard link.
 * @param {string} file
 * @param {Uint8Array} bytes
 */
async function replaceFile(file, bytes) {
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}

/**
 * Returns the responses that Next prebuilt for routes that give everybody the same one, with the headers that it would send: tables, descriptors,
 * archive, feed.
 * @param {string | null} modified
 */
function downloads(modified) {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".body"))
    .map((name) => {
      const file = `${APP}/${name.split(path.sep).join("/")}`;
      /** @type {{ headers: Record<string, string> }} */
      const { headers } = JSON.parse(readFileSync(file.replace(/body$/, "meta"), "utf8"));
      const sent = Object.entries(headers).filter(([name]) => !name.startsWith("x-next-"));
      const address = decodeURIComponent(`/${path.posix.relative(APP, file).replace(/\.body$/, "")}`);
      return {
        address,
        about: {
          file,
          headers: Object.fromEntries(sent),
          isPacked: !IS_TEXT.test(headers["content-type"] ?? ""),
          ...(modified !== null && { modified }),
        },
      };
    });
}

const partsOfPages = () =>
  readdirSync(PARTS, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => Object.hasOwn(TYPES, path.extname(name)))
    .map((name) => /** @type {const} */ ([addressOfPart(name), `${PARTS}/${name}`]));
