import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AbstractTexts } from "./tables-of";

const FILE = /^(?:\d+-)?([a-z0-9-]+)\.txt$/;

/**
 * Reads a folder of abstracts: one file `NN-PAPER_ID.txt` each, with the title on the first line, a blank line, and the
 * abstract. Returns the abstract's text by source_id (`PAPER_ID-abstract`). Throws when the folder cannot be read or a
 * file has no blank line after its title.
 */
export function loadAbstracts(folder: string): AbstractTexts {
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    const paper = FILE.exec(name)?.[1];
    if (paper === undefined) continue;
    const file = readFileSync(path.join(folder, name), "utf8");
    const end = file.indexOf("\n\n");
    if (end < 0) throw new Error(`${name} has no blank line between title and abstract`);
    texts.set(`${paper}-abstract`, file.slice(end + 2).trim());
  }
  return texts;
}
