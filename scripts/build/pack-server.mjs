import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { BUILT_FILES } from "../../lib/islands/built-files.mjs";
import { BUILT_SETTINGS } from "../server/built-settings.mjs";
import { PAGE_TABLE } from "../server/page-table.mjs";
import { SITE_FACTS } from "../server/site-facts.mjs";
import { collectionFolder, copyCollection } from "../server/collection.mjs";

/** The folder into which Next packs the build and the packages that it needs to serve. */
const PACK = ".next/standalone";

/** Packages that our server imports itself; Next packs only what the app imports. */
const SERVER_PACKAGES = ["negotiator", "send"];

/** Our files and folders in the pack; those of the build are missing if it has none. */
export const PACKED = [
  PAGE_TABLE,
  BUILT_FILES,
  BUILT_SETTINGS,
  SITE_FACTS,
  "public",
  "scripts/serve.mjs",
  "scripts/run/run.mjs",
  "scripts/server",
  "lib/islands",
  "lib/catalogue/data-folder.mjs",
  "lib/view/address/blank-choices.mjs",
  "lib/view/address/present-ids.mjs",
];

/**
 * Completes that folder: with the browser's files, the sealed pages, the collection and our server, it can be moved anywhere and started with `node
 * scripts/serve.mjs`.
 */
export function packServer() {
  // Next's own server would lack headers, refusals and the graceful stop; sharp is for pictures that no page has.
  for (const part of ["server.js", "node_modules/sharp", "node_modules/@img"])
    rmSync(`${PACK}/${part}`, { recursive: true, force: true });
  for (const part of [".next/static", ".next/server/app", ".next/server/pages"]) shareFolder(part, `${PACK}/${part}`);
  for (const part of PACKED) if (existsSync(part)) cpSync(part, `${PACK}/${part}`, { recursive: true });
  for (const name of SERVER_PACKAGES) copyPackage(`node_modules/${name}`);
  rmSync(`${PACK}/data`, { recursive: true, force: true });
  copyCollection(collectionFolder(), `${PACK}/data`);
}

/**
 * Makes `to` contain the same files as `from`, as hard links if the disk allows it, because pages are most of a build. Deletes the previous contents
 * of `to`.
 * @param {string} from
 * @param {string} to
 */
function shareFolder(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
    if (entry.isDirectory()) shareFolder(source, target);
    else shareFile(source, target);
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function shareFile(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Copies a package with its dependencies, which npm has put into its own folder or beside it.
 * @param {string} folder
 */
function copyPackage(folder) {
  cpSync(folder, `${PACK}/${folder}`, { recursive: true });
  const { dependencies = {} } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  for (const name of Object.keys(dependencies))
    if (!existsSync(`${folder}/node_modules/${name}`)) copyPackage(`node_modules/${name}`);
}
