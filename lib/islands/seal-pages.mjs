import { readFileSync, writeFileSync } from "node:fs";
import { loadOnUse } from "./page-scripts.mjs";

/**
 * After `next build`: has the scripts of every page made there wait until they are of use.
 * @param {import("./built-pages.mjs").BuiltPages} built
 */
export function sealPages({ pages, standIns }) {
  for (const file of [...Object.values(pages), ...standIns]) {
    const html = readFileSync(file, "utf8");
    const sealed = loadOnUse(html);
    if (sealed !== html) writeFileSync(file, sealed);
  }
}
