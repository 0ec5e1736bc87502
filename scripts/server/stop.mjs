import { Server as TcpServer } from "node:net";

/** Milliseconds: longer than any response takes; a container has ten seconds to stop before it is killed. */
const PATIENCE = 8_000;

/**
 * Milliseconds for which a kept-alive connection may send one more request after the stop began. If it were closed at once, requests on their way
 * would be reset.
 */
const QUIET = 1_500;

/**
 * Makes a server stop as operators expect. Call this before the server accepts requests, because a response in progress when the stop begins has to
 * say that it is the last on its connection.
 *
 * `stop` lets started responses finish, sends `Connection: close` with every response from now on, and resolves to whether everything finished in
 * time. For `delay` milliseconds new connections are still accepted, so that a load balancer can first notice that the server is no longer ready
 * (`isStopping`).
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
    // The close method of HTTP closes kept-alive connections at once, with any request that a client has just sent on them.
    const closed = new Promise((resolve) => TcpServer.prototype.close.call(server, () => resolve(true)));
    const late = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
    const quietOver = new Promise((resolve) => setTimeout(resolve, quiet));
    await Promise.race([closed, late, quietOver]);
    // Right after polling the system for events: a connection that is still idle then has no request waiting.
    const sweep = setInterval(() => setImmediate(() => server.closeIdleConnections()), 50);
    const inTime = await Promise.race([closed, late]);
    clearInterval(sweep);
    server.closeAllConnections();
    return inTime;
  }
  return { stop, isStopping: () => stopping };
}

/**
 * Also sets the header: a response from a file omits it if the connection is kept alive.
 * @param {import("node:http").ServerResponse} response
 */
function sayLast(response) {
  if (response.headersSent) return;
  response.shouldKeepAlive = false;
  response.setHeader("connection", "close");
}
