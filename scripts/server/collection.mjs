import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSettings } from "./settings.mjs";

/** Returns the folder of the collection, relative to the project: DATA_DIR, or data/. */
export const collectionFolder = () => readSettings().dataFolder;

/** @param {string} folder */
const tableFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv") || name === "collection.json")
    .sort();

/**
 * Returns a SHA-256 over the names and bytes of all tables in a folder, and of collection.json.
 * @param {string} folder
 */
export function hashCollection(folder) {
  const hash = createHash("sha256");
  for (const name of tableFiles(folder))
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(folder, name)))
      .update("\0");
  return hash.digest("hex");
}

/**
 * Copies the tables and the files beside them: rules, changes, licence, and the record of the last verification.
 * @param {string} from
 * @param {string} to
 */
export function copyCollection(from, to) {
  const isCarried = (/** @type {string} */ name) => [".csv", ".md", ".json"].includes(path.extname(name));
  for (const name of readdirSync(from).filter(isCarried)) cpSync(path.join(from, name), path.join(to, name));
}

/**
 * Checks that the pages and the tables belong together: a build contains the pages of one collection, and the API reads the tables when it starts.
 * Throws if they differ.
 * @param {string} built the hash of the tables that the pages were built from
 * @param {string} folder
 */
export function checkCollection(built, folder = collectionFolder()) {
  if (hashCollection(folder) === built) return;
  throw new Error(
    `DATA_DIR: the pages were not built from the tables in ${folder} → build again with this DATA_DIR, or serve without it`,
  );
}
