import { cpSync, existsSync, rmSync } from "node:fs";
import { PAGE_TABLE } from "./server/page-table.mjs";
import { collectionFolder, copyCollection } from "./server/collection.mjs";

/** What Next packs of the build and of the packages that it needs to serve. */
const PACK = ".next/standalone";

/**
 * Makes that folder whole: with the browser's files, the sealed pages, the collection and our server it can be carried
 * anywhere and started with `node scripts/serve.mjs`.
 */
export function packServer() {
  // Next's own way to start it would leave out headers, refusals and the gentle stop; sharp is for pictures that no page has.
  for (const part of ["server.js", "node_modules/sharp", "node_modules/@img"]) rmSync(`${PACK}/${part}`, { recursive: true, force: true });
  for (const part of [".next/static", ".next/server/app", ".next/server/pages", PAGE_TABLE, "public", "scripts/serve.mjs", "scripts/run.mjs", "scripts/server"])
    if (existsSync(part)) cpSync(part, `${PACK}/${part}`, { recursive: true });
  rmSync(`${PACK}/data`, { recursive: true, force: true });
  copyCollection(collectionFolder(), `${PACK}/data`);
}
