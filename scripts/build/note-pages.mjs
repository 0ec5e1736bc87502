import { readFileSync, writeFileSync } from "node:fs";
import { inlineScriptHashes } from "../../lib/islands/inline-scripts.mjs";
import { withMetaPolicy } from "./meta-policy.mjs";
import { collectionFolder, hashCollection } from "../server/collection.mjs";
import { loadFormerIds } from "../server/former-ids.mjs";
import { PAGE_TABLE } from "../server/page-table.mjs";
import { loadSiteFacts } from "../server/site-facts.mjs";

/** Hashes that a header may have: a proxy takes 4 kB of headers, of which these are two. A page with islands has two scripts; one as Next makes it may have hundreds. */
const MOST_IN_HEADER = 40;

/**
 * After the build: notes which inline scripts the policy of every page must allow, and from which tables all was made. A page with more of them than a header takes gets
 * its policy in itself, and its header allows what that one refuses.
 * @param {import("../../lib/islands/built-pages.mjs").BuiltPages} built
 */
export function notePages({ pages, standIns }) {
  const folder = collectionFolder();
  const table = {
    collection: hashCollection(folder),
    former: loadFormerIds(folder),
    anywhere: [...new Set(standIns.flatMap((file) => inlineScriptHashes(readFileSync(file, "utf8"))))],
    twins: loadSiteFacts().pages,
    later: loadSiteFacts().later,
    pages: Object.fromEntries(Object.entries(pages).map(([address, file]) => [address, hashesOf(address, file)])),
  };
  writeFileSync(PAGE_TABLE, JSON.stringify(table));
}

/**
 * What the header of a page's policy allows; the page itself may be given the rest.
 * @param {string} address
 * @param {string} file
 */
export function hashesOf(address, file) {
  const html = readFileSync(file, "utf8");
  const hashes = inlineScriptHashes(html);
  if (hashes.length <= MOST_IN_HEADER) return hashes;
  writeFileSync(file, withMetaPolicy(html, address));
  return ["unsafe-inline"];
}
