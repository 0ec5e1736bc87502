import { compressBuild } from "./compress-build.mjs";
import { dropTrees } from "./drop-trees.mjs";
import { sealPages } from "./seal-pages.mjs";

/**
 * Applies islands to a build: drops trees, seals pages, and writes compressed copies of pages, scripts, style sheets and downloads. Leaves a build
 * without islands alone. Prints what it did.
 * @param {import("./built-pages.mjs").BuiltPages} built
 * @param {{ hasIslands: boolean; modified: string | null }} site `modified` is the day of the data
 */
export async function afterBuild(built, { hasIslands, modified }) {
  if (!hasIslands) return console.log("ISLANDS=off: an ordinary Next build, nothing sealed, dropped or compressed");
  dropTrees();
  sealPages(built);
  console.log(`${Object.keys(built.pages).length} pages sealed: each has a policy that allows its own scripts only`);
  console.log(`${await compressBuild(built.pages, modified)} pages, scripts and style sheets compressed`);
}
