import { readFileSync } from "node:fs";
import { isFile, newNonce } from "./policy.mjs";

/** Written after the build, and valid only for it. */
export const PAGE_TABLE = ".next/page-scripts.json";

/**
 * Hashes of the inline scripts of prebuilt pages: `pages` by path, `anywhere` those of pages shown at any other path (not found, error). `twins` are
 * patterns of paths that are rendered on request if they have a query, `former` has the ids to redirect, `later` the paths of pages that are made at
 * their first request, and `collection` is the hash of the tables that the pages were made from.
 * @typedef {{ readonly anywhere: readonly string[]; readonly twins: readonly string[]; readonly pages: Readonly<Record<string, readonly string[]>>; readonly former?: import("./former-ids.mjs").FormerIds; readonly later?: readonly string[] }} Scripts
 * @typedef {Scripts & { readonly collection: string }} PageTable
 */

/** @returns {PageTable} */
export const loadPageTable = () => JSON.parse(readFileSync(PAGE_TABLE, "utf8"));

/**
 * Returns what the policy of a response must allow. A prebuilt page is a file that anyone may cache, so it has its hashes and no nonce, which would
 * be the same for everybody. A path that is not in the table may be rendered for this request or show a substitute page: the nonce covers the one and
 * the hashes the other.
 * @param {Scripts} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 * @returns {{ hashes: readonly string[]; nonce?: string }}
 */
export function scriptsFor({ anywhere, twins, pages }, path, hasQuery) {
  if (isFile(path)) return { hashes: [] };
  return isComputed({ twins, pages }, path, hasQuery)
    ? { hashes: anywhere, nonce: newNonce() }
    : { hashes: pages[path] ?? [] };
}

/**
 * Returns whether a page is rendered for this request, or is not a page at all.
 * @param {Pick<Scripts, "twins" | "pages">} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 */
export const isComputed = ({ twins, pages }, path, hasQuery) =>
  !Object.hasOwn(pages, path) || isView({ twins }, path, hasQuery);

/**
 * Returns whether it is a view: a page with a query that it reads.
 * @param {Pick<Scripts, "twins">} table
 * @param {string} path decoded
 * @param {boolean} hasQuery
 */
export const isView = ({ twins }, path, hasQuery) =>
  hasQuery && twins.some((pattern) => new RegExp(pattern).test(path));
