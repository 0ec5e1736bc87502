import { spawn } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findEngines } from "@/scripts/check/find-engines.mjs";
import { buildFixtureSite, FIXTURE_SITE } from "@/scripts/check/fixture-site.mjs";
import { freePort } from "./free-port";
import { startProxy } from "./proxy";
import { untilItWorks } from "./wire";

declare module "vitest" {
  interface ProvidedContext {
    readonly origin: string;
    /** The same site behind a filter that refuses script files. */
    readonly originWithoutScripts: string;
  }
}

/** Serves the production build of the invented collection for all journeys, or uses the site that ENGINES_SITE names. Does nothing if no engine is installed. */
export default async function startSite(project: TestProject) {
  const { firefox, webkit } = findEngines();
  if (firefox === undefined && webkit === undefined) return;
  const { site, stop } = process.env.ENGINES_SITE
    ? { site: process.env.ENGINES_SITE, stop: () => undefined }
    : await serveBuild();
  const [open, filtered] = [await startProxy(site), await startProxy(site, { refusesScripts: true })];
  project.provide("origin", open.origin);
  project.provide("originWithoutScripts", filtered.origin);
  return () => {
    open.close();
    filtered.close();
    stop();
  };
}

async function serveBuild() {
  const built = await buildFixtureSite();
  if (built !== 0) throw new Error(`no journey was made: the build ended with ${built}`);
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/serve.mjs", "-p", String(port), "-H", "127.0.0.1"], {
    cwd: FIXTURE_SITE,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const site = `http://127.0.0.1:${port}`;
  await untilItWorks(() => fetch(`${site}/api/health`));
  return { site, stop: () => server.kill() };
}
