import { readFileSync, writeFileSync } from "node:fs";
import { isSealed, loadOnUse } from "./page-scripts.mjs";

/**
 * After `next build`: has the scripts of every page made there wait until they are of use. Those that wait already stay as they are.
 * @param {import("./built-pages.mjs").BuiltPages} built
 */
export function sealPages({ pages, standIns }) {
  for (const file of [...Object.values(pages), ...standIns]) {
    const html = readFileSync(file, "utf8");
    if (!isSealed(html)) writeFileSync(file, loadOnUse(html));
  }
}
