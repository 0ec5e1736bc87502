import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { BUILT_FILES, ENCODINGS, ENDINGS, TYPES } from "./built-files.mjs";
import { addressOfPart, APP, isPartOfPages, PARTS } from "./next-inside.mjs";

/** Pictures, archives and columnar files are compressed already; a second time would cost both sides work for nothing. */
const IS_TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|yaml)\b)/;

/**
 * Scripts and style sheets are few and come with every page: both forms are as small as they can be made. Pages grow with the collection, and there
 * Brotli's last tenth would take more time than all the rest of the build; gzip is then as Next would make it.
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
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  /**
   * @param {Buffer} bytes
   * @param {number} level
   */
  gzip: (bytes, level) => promisify(gzip)(bytes, { level }),
};

/** @typedef {Omit<import("./built-files.mjs").BuiltFile, "hash">} Found a file whose hash is not known yet */

/** Node compresses as many at a time as it has threads for, and more would only wait in memory. */
const AT_ONCE = 4;

/**
 * After the pages are sealed: writes each of them, each script and style sheet, and each download that was made at build, beside
 * itself in every compressed form, and the table of them by address. Returns how many files there are.
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
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { address, about } = next;
      built[address] = { ...about, hash: await compressFile(about, isPartOfPages(address) ? QUALITY.part : QUALITY.page) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  writeFileSync(BUILT_FILES, JSON.stringify(built));
  return count;
}

/**
 * @param {Found} found
 * @param {Readonly<Record<"br" | "gzip", number>>} quality
 */
async function compressFile({ file, isPacked = false }, quality) {
  const bytes = await readFile(file);
  if (!isPacked) for (const encoding of ENCODINGS) await writeFile(file + ENDINGS[encoding], await COMPRESS[encoding](bytes, quality[encoding]));
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 16);
}

/**
 * What Next made of routes that answer everybody alike, with the headers that it would send: tables, descriptors, archive, feed.
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
      return { address, about: { file, headers: Object.fromEntries(sent), isPacked: !IS_TEXT.test(headers["content-type"] ?? ""), ...(modified !== null && { modified }) } };
    });
}

const partsOfPages = () =>
  readdirSync(PARTS, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => Object.hasOwn(TYPES, path.extname(name)))
    .map((name) => /** @type {const} */ ([addressOfPart(name), `${PARTS}/${name}`]));
