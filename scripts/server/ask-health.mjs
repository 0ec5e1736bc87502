import path from "node:path";
import { readSettings } from "./settings.mjs";
import { addressOf, readWhere } from "./where.mjs";

/** For the HEALTHCHECK of a container: exits with 0 if the server says that it is healthy, else with 1. Asks at the address where it listens. */
const where = readWhere(path.resolve(import.meta.dirname, "../..")) ?? readSettings();
const answer = await fetch(`${addressOf(where)}${where.basePath}/api/health`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
