import { readFileSync } from "node:fs";
import { isFile, newNonce } from "./policy.mjs";

/** Written after the build and made for it alone. */
export const PAGE_TABLE = ".next/page-scripts.json";

/**
 * Hashes of the inline scripts of the pages made at build: `pages` by address, `anywhere` those of the pages that stand in
 * for any other (not found, error). `twins` are patterns of addresses that are computed when they have a query, and
 * `former` has the ids that lead on to others, `later` the addresses of pages that are made when they are first asked for, and `collection` is the hash of the tables that the pages were made from.
 * @typedef {{ readonly anywhere: readonly string[]; readonly twins: readonly string[]; readonly pages: Readonly<Record<string, readonly string[]>>; readonly former?: import("./former-ids.mjs").FormerIds; readonly later?: readonly string[] }} Scripts
 * @typedef {Scripts & { readonly collection: string }} PageTable
 */

/** @returns {PageTable} */
export const loadPageTable = () => JSON.parse(readFileSync(PAGE_TABLE, "utf8"));

/**
 * What the policy of an answer must allow. A page made at build is a file that anyone may cache, so it has its hashes and no
 * nonce, which would be the same for all who get it. What is not in the table may be made for this request or be a page that
 * stands in: then the nonce holds for the one and the hashes for the other.
 * @param {Scripts} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 * @returns {{ hashes: readonly string[]; nonce?: string }}
 */
export function scriptsFor({ anywhere, twins, pages }, path, hasQuery) {
  if (isFile(path)) return { hashes: [] };
  return isComputed({ twins, pages }, path, hasQuery) ? { hashes: anywhere, nonce: newNonce() } : { hashes: pages[path] ?? [] };
}

/**
 * Whether a page is made for this request, or is not a page at all.
 * @param {Pick<Scripts, "twins" | "pages">} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 */
export const isComputed = ({ twins, pages }, path, hasQuery) => !Object.hasOwn(pages, path) || isView({ twins }, path, hasQuery);

/**
 * Whether it is a view: a page with a query that it reads.
 * @param {Pick<Scripts, "twins">} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 */
export const isView = ({ twins }, path, hasQuery) => hasQuery && twins.some((pattern) => new RegExp(pattern).test(path));
