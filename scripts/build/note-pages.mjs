import { readFileSync, writeFileSync } from "node:fs";
import { inlineScriptHashes } from "../../lib/islands/inline-scripts.mjs";
import { withMetaPolicy } from "./meta-policy.mjs";
import { collectionFolder, hashCollection } from "../server/collection.mjs";
import { loadFormerIds } from "../server/former-ids.mjs";
import { PAGE_TABLE } from "../server/page-table.mjs";
import { loadSiteFacts } from "../server/site-facts.mjs";

/**
 * The maximum number of hashes in a header: a proxy accepts 4 kB of headers, and these take half of it. A page with islands has two scripts; an
 * ordinary Next page may have hundreds.
 */
const MOST_IN_HEADER = 40;

/**
 * After the build: records which inline scripts the policy of every page must allow, and from which tables everything was made. A page with more
 * scripts than a header can list contains its own policy, and its header leaves the decision to that.
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
 * Returns the script hashes for the header of a page's policy. If there are too many, writes the policy into the page and returns "unsafe-inline",
 * which leaves the decision to the page.
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
