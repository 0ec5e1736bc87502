import { readFileSync, writeFileSync } from "node:fs";
import { isSealed, loadOnUse } from "./page-scripts.mjs";

/**
 * Makes the scripts of every page wait until they are needed. Runs after `next build`. Pages that were sealed before stay as they are.
 * @param {import("./built-pages.mjs").BuiltPages} built
 */
export function sealPages({ pages, standIns }) {
  for (const file of [...Object.values(pages), ...standIns]) {
    const html = readFileSync(file, "utf8");
    if (!isSealed(html)) writeFileSync(file, loadOnUse(html));
  }
}
