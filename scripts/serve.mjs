import { existsSync, readFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { hostname } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { isStarted, onceOrphaned } from "./run.mjs";
import { loadBuiltFiles } from "./server/built-files.mjs";
import { checkCollection } from "./server/collection.mjs";
import { listener } from "./server/listener.mjs";
import { loadPageTable } from "./server/page-table.mjs";
import { stopServing } from "./server/stop.mjs";

/** Where what is served lies: the project, or the folder that `npm run build` made of it to be carried elsewhere. */
const ROOT = path.resolve(import.meta.dirname, "..");

/** `node scripts/serve.mjs`: serves the build on disk. PORT (3000) and HOSTNAME (all interfaces) say where; `-p 4000` and `-H` do too. */
export async function serve(args) {
  const { values } = parseArgs({ args, options: { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } } });
  // Next keeps a process that has an error alive, so this one is ended here.
  const { server, port } = await startServer(Number(values.port ?? process.env.PORT ?? 3000), values.hostname ?? hostOf(process.env.HOSTNAME)).catch((error) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${error.port} is taken → npm start -- -p 4000, or another that is free` : error.message);
    process.exit(1);
  });
  console.log(`As Reported is at http://localhost:${port}`);
  const stop = once(async (reason) => {
    console.log(`${reason}: finishing what was asked …`);
    const inTime = await stopServing(server);
    if (!inTime) console.error("Some answers were not finished in time and were cut off.");
    process.exit(inTime ? 0 : 1);
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  onceOrphaned(() => stop("The starting npm is gone"));
}

/** A server of the build on disk that answers already; port 0 takes any that is free. Rejects where it cannot listen. */
export async function startServer(port, host) {
  process.chdir(ROOT);
  process.env.NODE_ENV = "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // Elsewhere there is no next.config.mjs; the build keeps what was in it, and this is how its own server hands that on.
  if (!existsSync("next.config.mjs")) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(configOfBuild());
  const table = loadPageTable();
  checkCollection(table.collection);
  const { default: next } = await import("next");
  // Next is not told the host: it would take its own rewrites, which it writes with localhost for 127.0.0.1, for another site's.
  const app = next({ dev: false, dir: ROOT, port });
  await app.prepare();
  const server = createServer(listener(app.getRequestHandler(), table, loadBuiltFiles()));
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  await loadCollection(server.address().port, host);
  return { server, port: server.address().port };
}

/** Next loads what an address needs when it is asked first: a table that changed until then would be taken up, and be half a build. */
async function loadCollection(port, host = "localhost") {
  const status = await new Promise((resolve, reject) => get({ host, port, path: "/api/health", agent: false }, (answer) => resolve(answer.resume().statusCode)).once("error", reject));
  if (status !== 200) throw new Error(`The server is not ready: /api/health answers ${status} → see the lines above`);
}

const configOfBuild = () => JSON.parse(readFileSync(".next/required-server-files.json", "utf8")).config;

/** Shells and containers export HOSTNAME as the machine's own name; nobody means to shut out localhost by that. */
const hostOf = (host) => (host && host !== hostname() ? host : undefined);

function once(act) {
  let acted = false;
  return (reason) => {
    if (acted) return;
    acted = true;
    void act(reason);
  };
}

if (isStarted(import.meta)) await serve(process.argv.slice(2));
