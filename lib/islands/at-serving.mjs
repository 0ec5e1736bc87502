import { loadBuiltFiles } from "./built-files.mjs";
import { holdPage } from "./held-answer.mjs";
import { asHtml } from "./trees.mjs";

/**
 * The parts of a server that islands provide: `files` of the build that it sends as they are, `holdPage` for a page made for one request, and
 * `asHtml` for a request that Next answers. Without islands there are no files, and the functions do nothing.
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
