import { isDownload, sendBuilt } from "../../lib/islands/built-files.mjs";
import { isPartOfPages } from "../../lib/islands/next-inside.mjs";
import { addressWithoutBlanks } from "../../lib/view/address/blank-choices.mjs";
import { addressWithPresentIds } from "../../lib/view/address/present-ids.mjs";
import { addressOfMovedPage } from "./former-pages.mjs";
import { keepFraming } from "./framing.mjs";
import { isHeavy } from "./heavy-address.mjs";
import { readableAddress } from "./ignored-query.mjs";
import { keptAnswers } from "./kept-answers.mjs";
import { keptPages } from "./kept-pages.mjs";
import { MADE_WHEN_ASKED } from "./made-when-asked.mjs";
import { withoutKeptErrors } from "./no-kept-errors.mjs";
import { withoutValidatorOfErrors } from "./no-validator.mjs";
import { sendOwn } from "./own-answers.mjs";
import { isComputed, isView, scriptsFor } from "./page-table.mjs";
import { securityHeaders } from "./policy.mjs";
import { decoded, refusalOf, refuse } from "./refusal.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Returns the listener that answers each request: it sets the security headers of the URL, and then responds with a refusal, its own answer, a file
 * of the build, or the response of Next.
 * @param {(request: Request, response: Response) => Promise<void>} next
 * @param {import("./page-table.mjs").Scripts} table
 * @param {import("../../lib/islands/at-serving.mjs").Islands} islands
 * @param {object} [more]
 * @param {ReadonlyMap<string, () => import("./own-answers.mjs").OwnAnswer>} [more.own] its answers about itself
 * @param {readonly string[]} [more.parameters] the parameters that pages read; if absent, all count as read
 * @param {{ answer: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void> } | undefined} [more.lane] answers requests that would delay all others
 */
export const listener = (next, table, { files, holdPage, asHtml }, { own = new Map(), parameters, lane } = {}) => {
  const orKept = keptAnswers();
  const orKeptPage = keptPages(holdPage);
  const later = new Set(table.later ?? []);
  const isBuilt = (/** @type {string} */ path) =>
    later.has(decoded(path) ?? "") || !isComputed(table, decoded(path) ?? "", false);
  return async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    withoutKeptErrors(response);
    const asked = request.url ?? "/";
    request.url = readableAddress(asked, { isBuilt, parameters });
    const path = decoded(request.url) ?? "/";
    const hasQuery = /\?./.test(request.url);
    const scripts = scriptsFor(table, path, hasQuery);
    const headers = securityHeaders(path, scripts);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refusal = refusalOf({ method: request.method ?? "GET", headers: request.headers, url: asked });
    if (refusal !== null) return refuse(request, response, refusal);
    const about = request.method === "OPTIONS" ? undefined : own.get(path);
    if (about !== undefined) return sendOwn(request, response, about());
    const present =
      addressOfMovedPage(request.url) ??
      addressWithPresentIds(request.url, table.former ?? {}) ??
      addressWithoutBlanks(request.url);
    if (present !== null) return leadOn(response, present);
    if (lane !== undefined && hasQuery && request.method !== "OPTIONS" && isHeavy(request.url))
      return orKept(request, response, () => lane.answer(request, response));
    const askNext = () =>
      orKept(request, response, () =>
        answerByNext(next, asHtml, { path, request, response }, headers["content-security-policy"]),
      );
    const built = files.get(path);
    const isThis =
      built !== undefined && (isDownload(built) || isPartOfPages(path) || !isComputed(table, path, hasQuery));
    const isLater = !hasQuery && later.has(path);
    delete request.headers[MADE_WHEN_ASKED];
    if (isLater) request.headers[MADE_WHEN_ASKED] = "1";
    if (!isThis && request.method !== "OPTIONS" && (isLater || isView(table, path, hasQuery))) {
      const make = () => answerByNext(next, asHtml, { path, request, response }, headers["content-security-policy"]);
      return orKeptPage(request, response, { path, nonce: scripts.nonce, make });
    }
    if (!isThis || request.method === "OPTIONS") return askNext();
    return sendBuilt(request, response, { address: path, built, isAlias: request.url !== asked }, askNext);
  };
};

/**
 * Redirects, so that saved links keep working; a browser keeps the fragment by itself.
 * @param {Response} response
 * @param {string} address
 */
function leadOn(response, address) {
  response.setHeader("location", address);
  response.writeHead(308, { "cache-control": "public, max-age=3600", "access-control-allow-origin": "*" });
  response.end();
}

/**
 * @param {(request: Request, response: Response) => Promise<void>} next
 * @param {import("../../lib/islands/at-serving.mjs").Islands["asHtml"]} asHtml
 * @param {{ path: string; request: Request; response: Response }} asked
 * @param {string | undefined} policy
 */
async function answerByNext(next, asHtml, { path, request, response }, policy) {
  // Next writes the nonce that it finds here into the scripts of a page; a nonce sent by a client must never get there.
  delete request.headers["content-security-policy"];
  if (policy !== undefined) request.headers["content-security-policy"] = policy;
  asHtml(request, response);
  keepFraming(path, request, response);
  withoutValidatorOfErrors(request, response);
  await next(request, response).catch((/** @type {unknown} */ error) => {
    console.error(`${request.method} ${request.url}:`, error);
    if (!response.headersSent)
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
    response.end("This request could not be answered. The error is on our side; other addresses should still work.\n");
  });
}
