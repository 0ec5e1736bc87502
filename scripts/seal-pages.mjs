import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { collectionFolder, hashCollection } from "./server/collection.mjs";
import { loadFormerIds } from "./server/former-ids.mjs";
import { inlineScriptHashes, loadOnUse } from "./server/page-scripts.mjs";
import { PAGE_TABLE } from "./server/page-table.mjs";
import { loadSiteFacts } from "./server/site-facts.mjs";

/** Where `next build` puts the pages that it makes; those of `pages` are its last resort when all else fails. */
const APP = ".next/server/app";
const LAST_RESORT = ".next/server/pages";

/** Pages that are served where another was asked for. */
const STAND_INS = new Set(["/_not-found", "/_global-error"]);

/** After `next build`: has the scripts of every page made there wait until they are of use, and notes which ones its policy must allow, and from which tables all was made. Returns the files of the pages by address. */
export function sealPages() {
  const files = Object.fromEntries(htmlFiles(APP).map((file) => [addressOf(path.relative(APP, file)), file]));
  const pages = Object.fromEntries(Object.entries(files).map(([address, file]) => [address, sealPage(file)]));
  const standIns = Object.keys(pages).filter((address) => STAND_INS.has(address));
  const anywhere = [...standIns.map((address) => pages[address]), ...htmlFiles(LAST_RESORT).map(sealPage)].flat();
  for (const address of standIns) {
    delete pages[address];
    delete files[address];
  }
  writeFileSync(PAGE_TABLE, JSON.stringify({ collection: hashCollection(collectionFolder()), former: loadFormerIds(collectionFolder()), anywhere: [...new Set(anywhere)], twins: loadSiteFacts().pages, later: loadSiteFacts().later, pages }));
  return files;
}

/** @param {string} file */
function sealPage(file) {
  const html = readFileSync(file, "utf8");
  const sealed = loadOnUse(html);
  if (sealed !== html) writeFileSync(file, sealed);
  return inlineScriptHashes(sealed);
}

/** @param {string} folder */
const htmlFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => path.join(folder, name));

/** @param {string} file */
const addressOf = (file) => `/${file.split(path.sep).join("/").replace(/\.html$/, "")}`.replace(/^\/index$/, "/");
