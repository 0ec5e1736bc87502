import { readdirSync, rmSync, truncateSync } from "node:fs";
import path from "node:path";
import { APP } from "./next-inside.mjs";

/**
 * Drops the trees that `next build` writes next to each page for its own links, whole and in parts. They are never sent (trees.mjs), and they are a
 * third of a build's bytes and four fifths of its files. The file of the whole tree is left empty: without it, Next treats the page as missing.
 */
export function dropTrees(folder = APP) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory() && name.endsWith(".segments")) rmSync(name, { recursive: true });
    else if (entry.isFile() && name.endsWith(".rsc") && !name.endsWith(".segment.rsc")) truncateSync(name);
  }
}
