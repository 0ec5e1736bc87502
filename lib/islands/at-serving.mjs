import { loadBuiltFiles } from "./built-files.mjs";
import { holdPage } from "./held-answer.mjs";
import { asHtml } from "./trees.mjs";

/**
 * What a server does for islands: `files` of the build that it sends as they lie there, `holdPage` for a page that is made for one request, `asHtml` for a
 * request that Next answers. Of a build without islands: no files, and nothing.
 * @typedef {{ readonly files: ReadonlyMap<string, import("./built-files.mjs").BuiltFile>; readonly holdPage: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, nonce: string | undefined) => void; readonly asHtml: typeof asHtml }} Islands
 */

/**
 * @param {{ hasIslands?: boolean | undefined; basePath?: string | undefined }} built what the build was made with
 * @returns {Islands}
 */
export function islandsAtServing({ hasIslands = true, basePath = "" }) {
  if (!hasIslands) return { files: new Map(), holdPage: () => undefined, asHtml: () => undefined };
  return { files: loadBuiltFiles(), holdPage: (request, response, nonce) => holdPage(request, response, { nonce, basePath }), asHtml };
}
