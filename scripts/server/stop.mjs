import { Server as TcpServer } from "node:net";

/** Milliseconds: longer than any answer takes; a container is given ten seconds to stop before it is killed. */
const PATIENCE = 8_000;

/**
 * Milliseconds for which a kept-alive connection may bring one more request after the stop began. If it were closed at once, requests on their way
 * would be reset.
 */
const QUIET = 1_500;

/**
 * Makes a server stop as operators expect. To be called before it accepts requests, because an answer that is in progress when the stop begins has
 * to say that it is the last on its connection.
 *
 * `stop` lets answers that were begun finish, says `Connection: close` with every answer from now on, and resolves to whether
 * all was finished in time. For `delay` milliseconds new connections are still taken, for a balancer that has to see first that
 * the server is not ready any more (`isStopping`).
 * @param {import("node:http").Server} server
 */
export function stoppable(server) {
  const open = new Set();
  let stopping = false;
  server.prependListener("request", (_, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
    if (stopping) sayLast(response);
  });

  async function stop({ delay = 0, quiet = QUIET, patience = PATIENCE } = {}) {
    stopping = true;
    for (const response of open) sayLast(response);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    // The close method of HTTP closes kept-alive connections at once, with whatever a client has just sent on them.
    const closed = new Promise((resolve) => TcpServer.prototype.close.call(server, () => resolve(true)));
    const late = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
    const quietOver = new Promise((resolve) => setTimeout(resolve, quiet));
    await Promise.race([closed, late, quietOver]);
    // Right after the system was asked what has come: a connection that still counts as idle then has no request waiting.
    const sweep = setInterval(() => setImmediate(() => server.closeIdleConnections()), 50);
    const inTime = await Promise.race([closed, late]);
    clearInterval(sweep);
    server.closeAllConnections();
    return inTime;
  }
  return { stop, isStopping: () => stopping };
}

/**
 * Set as a header too: an answer from a file leaves the header out where the connection is kept.
 * @param {import("node:http").ServerResponse} response
 */
function sayLast(response) {
  if (response.headersSent) return;
  response.shouldKeepAlive = false;
  response.setHeader("connection", "close");
}
