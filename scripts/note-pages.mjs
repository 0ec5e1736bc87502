import { readFileSync, writeFileSync } from "node:fs";
import { inlineScriptHashes } from "../lib/islands/inline-scripts.mjs";
import { collectionFolder, hashCollection } from "./server/collection.mjs";
import { loadFormerIds } from "./server/former-ids.mjs";
import { PAGE_TABLE } from "./server/page-table.mjs";
import { loadSiteFacts } from "./server/site-facts.mjs";

/**
 * After the build: notes which inline scripts the policy of every page must allow, and from which tables all was made.
 * @param {import("../lib/islands/built-pages.mjs").BuiltPages} built
 */
export function notePages({ pages, standIns }) {
  const hashes = (/** @type {string} */ file) => inlineScriptHashes(readFileSync(file, "utf8"));
  const folder = collectionFolder();
  const table = {
    collection: hashCollection(folder),
    former: loadFormerIds(folder),
    anywhere: [...new Set(standIns.flatMap(hashes))],
    twins: loadSiteFacts().pages,
    pages: Object.fromEntries(Object.entries(pages).map(([address, file]) => [address, hashes(file)])),
  };
  writeFileSync(PAGE_TABLE, JSON.stringify(table));
}
