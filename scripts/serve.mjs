import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { parseArgs } from "node:util";
import { isStarted, onceOrphaned } from "./run/run.mjs";
import { islandsAtServing } from "../lib/islands/at-serving.mjs";
import { mounted } from "./server/base-path.mjs";
import { agreedBasePath, agreedReportUrl, agreedSiteUrl, loadBuiltSettings } from "./server/built-settings.mjs";
import { checkCollection } from "./server/collection.mjs";
import { logAsJson } from "./server/json-log.mjs";
import { heavyLane } from "./server/heavy-lane.mjs";
import { listener } from "./server/listener.mjs";
import { newMetrics } from "./server/metrics.mjs";
import { observed } from "./server/observed.mjs";
import { ownAnswers } from "./server/own-answers.mjs";
import { loadPageTable } from "./server/page-table.mjs";
import { portOf, readSettings } from "./server/settings.mjs";
import { loadSiteFacts } from "./server/site-facts.mjs";
import { stoppable } from "./server/stop.mjs";
import { addressOf, noteWhere } from "./server/where.mjs";

/** The folder that is served: the project, or the folder that `npm run build` packs to be deployed elsewhere. */
const ROOT = path.resolve(import.meta.dirname, "..");

/** Milliseconds. Longer than the 60 s for which nginx and Varnish keep a connection, so that they do not send a request on one that is just being closed. */
const KEEP_OPEN = 75_000;

/**
 * `node scripts/serve.mjs`: serves the build on disk. PORT (3000) and HOSTNAME (all interfaces) set the address, and so do `-p 4000` and `-H`.
 * @param {string[]} args
 */
export async function serve(args) {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } },
  });
  const { port, host, basePath, stop } = await startAsAsked(values).catch((error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${error.port} is taken → npm start -- -p 4000, or another that is free`
        : error.message,
    );
    // Next keeps a process alive after an error, so it is ended here.
    process.exit(1);
  });
  noteWhere(ROOT, { port, host, basePath });
  // Files that are made on request contain this address if the build has no public URL. Outside the project (a container, several machines behind one
  // address) clients use another port than this one, and all instances have to answer alike.
  if (existsSync("next.config.mjs")) process.env.SERVED_AT = `http://localhost:${port}`;
  console.log(`As Reported is at http://localhost:${port}${basePath}`);
  const end = once(async (/** @type {string} */ reason) => {
    console.log(`${reason}: finishing open requests …`);
    const inTime = await stop({ delay: readSettings().stopDelay });
    if (!inTime) console.error("Some answers were not finished in time and were cut off.");
    process.exit(inTime ? 0 : 1);
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  onceOrphaned(() => end("The npm that started it has ended"));
}

/**
 * Starts the server; options of the command take precedence over the environment.
 * @param {{ port?: string | undefined; hostname?: string | undefined }} options
 */
async function startAsAsked({ port, hostname }) {
  const settings = readSettings();
  const host = hostname || settings.host;
  return { ...(await startServer(port ? portOf(port, "-p") : settings.port, host)), host };
}

/**
 * Starts a server of the build on disk. Resolves when it answers, to its port and a function that stops it; port 0 takes any free port. Rejects if it
 * cannot listen, or if settings and build do not agree.
 * @param {number} port
 * @param {string | undefined} host
 * @param {{ isHelper?: boolean }} [as] a helper of another server answers everything itself, and has no metrics or JSON log
 */
export async function startServer(port, host, { isHelper = false } = {}) {
  process.chdir(ROOT);
  Object.assign(process.env, { NODE_ENV: "production" });
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const settings = readSettings();
  if (settings.logsJson) logAsJson();
  // The app reads SITE_URL when it makes a URL; the build determines it, whatever the environment says.
  const siteUrl = agreedSiteUrl(loadBuiltSettings(), settings);
  process.env.SITE_URL = siteUrl ?? "";
  const basePath = agreedBasePath(loadBuiltSettings(), settings);
  process.env.BASE_PATH = basePath;
  process.env.REPORT_URL = agreedReportUrl(loadBuiltSettings(), settings) ?? "";
  // A packed server has no next.config.mjs; the build keeps its contents, and Next's own server reads them from this variable.
  if (!existsSync("next.config.mjs")) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(configOfBuild());
  const table = loadPageTable();
  checkCollection(table.collection);
  const { default: next } = await import("next");
  // Next is not given the host: it would mistake its own rewrites, which it writes with localhost instead of 127.0.0.1, for those of another site.
  const app = next({ dev: false, dir: ROOT, port });
  await app.prepare();
  const server = createServer({ keepAliveTimeout: KEEP_OPEN });
  const { stop, isStopping } = stoppable(server);
  const lane = isHelper ? undefined : heavyLane();
  /** @type {{ version: string | undefined; isStopping: () => boolean }} */
  const state = { version: undefined, isStopping };
  const metrics = settings.hasMetrics && !isHelper ? newMetrics() : undefined;
  const own = ownAnswers({ state, metrics, contact: settings.contact, siteUrl });
  // A request that is passed to a helper no longer has the base path.
  server.on(
    "request",
    mounted(
      observed(
        listener(app.getRequestHandler(), table, islandsAtServing(loadBuiltSettings()), {
          own,
          parameters: loadSiteFacts().parameters,
          lane,
        }),
        { logsJson: settings.logsJson && !isHelper, metrics },
      ),
      isHelper ? "" : basePath,
    ),
  );
  await new Promise((resolve, reject) => server.once("error", reject).listen({ port, host }, () => resolve(undefined)));
  const where = { port: /** @type {import("node:net").AddressInfo} */ (server.address()).port, host };
  state.version = await loadCollection(where, isHelper ? "" : basePath);
  const stopBoth = async (/** @type {{ delay?: number }} */ how) => {
    const inTime = await stop(how);
    lane?.stop();
    return inTime;
  };
  return { port: where.port, basePath, stop: stopBoth };
}

/**
 * Loads the collection at the start. Next loads a module at its first request: a table that changed before then would be read, and would not match
 * the pages. Resolves to the data version.
 * @param {{ port: number; host: string | undefined }} where
 * @param {string} basePath
 */
async function loadCollection(where, basePath) {
  const answer = await fetch(`${addressOf(where)}${basePath}/api/health`, { headers: { connection: "close" } });
  if (answer.status !== 200)
    throw new Error(`The collection could not be loaded: /api/health answers ${answer.status} → see the lines above`);
  return (await answer.json()).data_version;
}

const configOfBuild = () => JSON.parse(readFileSync(".next/required-server-files.json", "utf8")).config;

/** @param {(reason: string) => unknown} act */
function once(act) {
  let acted = false;
  return (/** @type {string} */ reason) => {
    if (acted) return;
    acted = true;
    void act(reason);
  };
}

if (isStarted(import.meta)) await serve(process.argv.slice(2));
