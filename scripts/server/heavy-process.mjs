import { startServer } from "../serve.mjs";

/**
 * The same server once more, in a process of its own: it answers what would hold up all who read (heavy-lane.mjs starts it). It listens
 * on loopback, tells its port to who started it, and ends with it.
 */
process.on("disconnect", () => process.exit(0));
const { port } = await startServer(0, "127.0.0.1", { isHelper: true });
process.send?.({ port });
