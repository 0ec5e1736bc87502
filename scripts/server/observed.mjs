import { randomUUID } from "node:crypto";
import { inRequest, writeLine } from "./json-log.mjs";
import { isPartOfPages } from "../../lib/islands/next-inside.mjs";

/** A proxy may give a request its id; a value that is not a valid id is ignored. */
const ID = /^[\w.-]{1,64}$/;

/**
 * Returns the listener with observation: with `logsJson`, each response is a line in the log and has the id of its request in a header, and
 * everything printed on the way has that id; with `metrics`, it is counted. Without both, returns the listener itself.
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} answer
 * @param {{ logsJson?: boolean; metrics?: import("./metrics.mjs").Metrics | undefined }} watch
 */
export function observed(answer, { logsJson = false, metrics }) {
  if (!logsJson && metrics === undefined) return answer;
  return (
    /** @type {import("node:http").IncomingMessage} */ request,
    /** @type {import("node:http").ServerResponse} */ response,
  ) => {
    const start = performance.now();
    const { method, url: address = "/" } = request;
    const given = request.headers["x-request-id"];
    const id = typeof given === "string" && ID.test(given) ? given : randomUUID();
    metrics?.began();
    response.once("close", () => {
      const ms = performance.now() - start;
      const status = response.writableFinished ? response.statusCode : 0;
      metrics?.ended({ kind: kindOf(address), status, seconds: ms / 1000 });
      if (logsJson)
        writeLine({ level: "info", message: "request", id, method, address, status, ms: Math.round(ms * 10) / 10 });
    });
    if (!logsJson) return answer(request, response);
    response.setHeader("x-request-id", id);
    return inRequest(id, () => answer(request, response));
  };
}

/**
 * Returns the kind of a URL; there are few kinds, because each becomes a separate series in the metrics.
 * @param {string} address
 */
function kindOf(address) {
  const [path = "", query = ""] = address.split("?");
  if (isPartOfPages(path)) return "part";
  if (path.startsWith("/api/")) return "api";
  if (path.startsWith("/preview/")) return "preview";
  if (/\.[a-z\d]+$/i.test(path)) return "file";
  return query === "" ? "page" : "page with a query";
}
