import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";

/** A dated record, or a text that a program wrote from invented data: what it names may be gone. */
const HISTORY = /^(?:CHANGELOG\.md|data\/CHANGES\.md|tests\/fixtures\/(?:frozen|wide)\/(?!README))/;

/** Returns every file of the project, as git lists them. */
export const projectFiles = (): readonly string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8", maxBuffer: 1e8 })
    .trim()
    .split("\n");

/** Returns every document of the project that says how things are today. */
export const documents = (): readonly string[] =>
  projectFiles().filter((file) => file.endsWith(".md") && !HISTORY.test(file));

/** Returns everything between single backticks in the sentences of a document, outside of its blocks of code. */
export const codeIn = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

/** A link within the project: a file from the root, and the anchor in it; empty if the link names none. */
export interface OwnLink {
  readonly file: string;
  readonly anchor: string;
}

/** Returns the links of a document to files of the project and to places in them. */
export function linksIn(file: string): readonly OwnLink[] {
  const text = withoutBlocks(readFileSync(file, "utf8"));
  const targets = [
    ...text.matchAll(/\]\(([^)\s]+)\)/g),
    ...text.matchAll(/^\[[^\]]+\]: (\S+)/gm),
    ...text.matchAll(/\b(?:href|src)="([^"]+)"/g),
  ].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^(?:[a-z]+:|\/)/.test(target))
    .map((target) => {
      const [to = "", anchor = ""] = target.split("#", 2);
      return { file: to === "" ? file : path.posix.join(path.posix.dirname(file), to).replace(/\/$/, ""), anchor };
    });
}

/** Returns the anchors of a document: those that forges make of its headings, where a repeated heading gets a number, and those that it writes itself. */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  const made = [...withoutBlocks(text).matchAll(/^#{1,6} (.+?)(?: #+)?$/gm)].map(([, heading = ""]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return [...made, ...[...text.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id)];
}

const withoutBlocks = (text: string) => text.replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, "");

/** Returns a part of a document, from its second-level heading to the next; empty if there is none of that name. */
export const section = (text: string, heading: string) =>
  text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

/** Returns the names between backticks in the first cells of the rows of a table. */
export const inTable = (text: string) =>
  [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) => codeIn(cell));

/** Expects two lists to contain the same names; a failure shows what is in the code but not in the document, and the reverse. */
export const expectSame = (told: readonly string[], there: readonly string[]) =>
  expect({
    missing: there.filter((one) => !told.includes(one)),
    gone: told.filter((one) => !there.includes(one)),
  }).toEqual({ missing: [], gone: [] });
