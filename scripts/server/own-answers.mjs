import { securityText } from "./security-text.mjs";

/**
 * An answer of the server about itself: status, type and text.
 * @typedef {{ readonly status: number; readonly type: string; readonly text: string }} OwnAnswer
 */

/**
 * Returns the server's answers about itself, by URL. `/api/ready` says whether to send requests here: not until the collection is loaded, and not
 * once the server is stopping. `/metrics` and security.txt exist only if a setting turns them on.
 * @param {{ state: { version?: string | undefined; isStopping: () => boolean }; metrics?: import("./metrics.mjs").Metrics | undefined; contact?: string | undefined; siteUrl?: string | undefined }} about
 * @returns {ReadonlyMap<string, () => OwnAnswer>}
 */
export function ownAnswers({ state, metrics, contact, siteUrl }) {
  /** @type {Map<string, () => OwnAnswer>} */
  const answers = new Map([["/api/ready", () => readiness(state)]]);
  if (metrics !== undefined)
    answers.set("/metrics", () => ({
      status: 200,
      type: "text/plain; version=0.0.4; charset=utf-8",
      text: metrics.text(state.version),
    }));
  if (contact !== undefined)
    answers.set("/.well-known/security.txt", () => ({
      status: 200,
      type: "text/plain; charset=utf-8",
      text: securityText({ contact, siteUrl }),
    }));
  return answers;
}

/** @param {{ version?: string | undefined; isStopping: () => boolean }} state */
function readiness({ version, isStopping }) {
  const status = version === undefined ? "starting" : isStopping() ? "stopping" : "ready";
  return {
    status: status === "ready" ? 200 : 503,
    type: "application/json; charset=utf-8",
    text: `${JSON.stringify({ status, data_version: version })}\n`,
  };
}

/**
 * Sends such an answer; never cached, because it describes the current state.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {OwnAnswer} answer
 */
export function sendOwn(request, response, { status, type, text }) {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "content-length": Buffer.byteLength(text),
  });
  response.end(request.method === "HEAD" ? undefined : text);
}
