import { loadBuiltFiles } from "./built-files.mjs";
import { holdPage } from "./held-answer.mjs";
import { asHtml } from "./trees.mjs";

/**
 * What a server does for islands: `files` of the build that it sends as they are, `holdPage` for a page that is made for one request, `asHtml` for a
 * request that Next answers. For a build without islands: no files, and functions that do nothing.
 * @typedef {{ readonly files: ReadonlyMap<string, import("./built-files.mjs").BuiltFile>; readonly holdPage: (...asked: Parameters<typeof holdPage>) => ReturnType<typeof holdPage> | undefined; readonly asHtml: typeof asHtml }} Islands
 */

/**
 * @param {{ hasIslands?: boolean | undefined }} built what the build was made with
 * @returns {Islands}
 */
export function islandsAtServing({ hasIslands = true }) {
  if (!hasIslands) return { files: new Map(), holdPage: () => undefined, asHtml: () => undefined };
  return { files: loadBuiltFiles(), holdPage, asHtml };
}
