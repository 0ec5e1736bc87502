import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AbstractTexts } from "./tables-of";

/** The file of an abstract: the title on the first line, a blank line, the abstract. */
export interface AbstractFile {
  readonly name: string;
  readonly paper: string;
  readonly title: string;
  readonly text: string;
}

const FILE = /^(?:\d+-)?([a-z0-9-]+)\.txt$/;

/**
 * Reads a folder of abstracts: one file `NN-PAPER_ID.txt` for each, with any line ends. Throws if the folder cannot be read, a file is not UTF-8 or
 * has no blank line after its title, or two files belong to one paper.
 */
export function readAbstracts(folder: string): readonly AbstractFile[] {
  const files = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const paper = FILE.exec(name)?.[1];
      return paper === undefined ? [] : [readAbstract(folder, name, paper)];
    });
  const seen = new Map<string, string>();
  for (const { name, paper } of files) {
    if (seen.has(paper))
      throw new Error(`${name} belongs to the same paper as ${seen.get(paper)} → one text for each paper`);
    seen.set(paper, name);
  }
  return files;
}

function readAbstract(folder: string, name: string, paper: string): AbstractFile {
  const file = readFileSync(path.join(folder, name), "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  if (file.includes("\uFFFD")) throw new Error(`${name} is not UTF-8 → a file saved as UTF-8`);
  const end = file.indexOf("\n\n");
  if (end < 0) throw new Error(`${name} has no blank line between title and abstract`);
  return { name, paper, title: file.slice(0, end).trim(), text: file.slice(end + 2).trim() };
}

/** Returns the text of each abstract by source_id (`PAPER_ID-abstract`). */
export const textsOf = (files: readonly AbstractFile[]): AbstractTexts =>
  new Map(files.map(({ paper, text }) => [`${paper}-abstract`, text]));

/** Returns the texts of a folder. Throws as `readAbstracts` does. */
export const loadAbstracts = (folder: string): AbstractTexts => textsOf(readAbstracts(folder));
