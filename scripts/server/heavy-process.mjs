import { startServer } from "../serve.mjs";

/**
 * Runs the same server again in a separate process, which answers the requests that would delay all readers (heavy-lane.mjs starts it). It listens on
 * loopback, sends its port to its parent, and ends with it.
 */
process.on("disconnect", () => process.exit(0));
const { port } = await startServer(0, "127.0.0.1", { isHelper: true });
process.send?.({ port });
