import { compressBuild } from "./compress-build.mjs";
import { dropTrees } from "./drop-trees.mjs";
import { sealPages } from "./seal-pages.mjs";

/**
 * What islands do to a build: trees are dropped, pages are sealed, and pages, scripts, style sheets and downloads get compressed copies. A build
 * without islands is left alone. Prints what it did.
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
