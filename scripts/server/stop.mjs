/** Longer than any answer takes; a container is given ten seconds to stop before it is killed. */
const PATIENCE = 8_000;

/**
 * Ends a server as those who deploy expect: no new connection is taken, answers that were begun are finished, then it is over.
 * Resolves to whether all were finished in time.
 * @param {import("node:http").Server} server
 */
export async function stopServing(server, patience = PATIENCE) {
  const closed = new Promise((resolve) => server.close(() => resolve(true)));
  // A connection is kept open for a next request; once its answer is out there is none to wait for.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const late = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
  const inTime = await Promise.race([closed, late]);
  clearInterval(sweep);
  server.closeAllConnections();
  return inTime;
}
