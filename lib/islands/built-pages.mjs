import { readdirSync } from "node:fs";
import path from "node:path";
import { APP, LAST_RESORT } from "./next-inside.mjs";

/** Pages that are served in place of the requested one. */
const STAND_INS = ["/_not-found", "/_global-error"];

/**
 * The files of the pages that `next build` made: `pages` by address, and `standIns`, which are served in place of the requested one.
 * @typedef {{ readonly pages: Readonly<Record<string, string>>; readonly standIns: readonly string[] }} BuiltPages
 */

/** @returns {BuiltPages} */
export function builtPages() {
  const files = htmlFiles(APP).map((file) => /** @type {const} */ ([addressOf(path.relative(APP, file)), file]));
  return {
    pages: Object.fromEntries(files.filter(([address]) => !STAND_INS.includes(address))),
    standIns: [
      ...files.filter(([address]) => STAND_INS.includes(address)).map(([, file]) => file),
      ...htmlFiles(LAST_RESORT),
    ],
  };
}

/** @param {string} folder */
const htmlFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => path.join(folder, name));

/** @param {string} file */
const addressOf = (file) =>
  `/${file
    .split(path.sep)
    .join("/")
    .replace(/\.html$/, "")}`.replace(/^\/index$/, "/");
