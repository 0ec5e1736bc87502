import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyParts, linkPackages } from "./copy-project.mjs";
import { isStarted, run } from "./run.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
/** The invented collection that the journeys know. */
const COLLECTION = "tests/fixtures/wide";

/**
 * Where the project is built with the invented collection as its own: outside of the project, so that its build of the real one
 * stays, and at the same place each time, so that what did not change is not built again.
 */
export const FIXTURE_SITE = path.join(tmpdir(), `as-reported-fixture-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`);

/** Copies the project there and builds where something changed. Returns the exit code of the build. */
export function buildFixtureSite() {
  process.chdir(ROOT);
  mkdirSync(FIXTURE_SITE, { recursive: true });
  const lock = path.join(FIXTURE_SITE, "package-lock.json");
  const hasPackages = existsSync(lock) && readFileSync(lock).equals(readFileSync("package-lock.json")) && existsSync(path.join(FIXTURE_SITE, "node_modules"));
  if (!hasPackages) linkPackages(FIXTURE_SITE);
  copyParts(FIXTURE_SITE, COLLECTION);
  return there("scripts/build-if-needed.mjs");
}

/** What would change the build is not taken from the environment: the journeys know one site. */
const there = (/** @type {string[]} */ ...command) => run(process.execPath, command, { cwd: FIXTURE_SITE, env: { DATA_DIR: "", SITE_URL: "", BASE_PATH: "", REPORT_URL: "" } });

/** `node scripts/fixture-site.mjs -p 3210` builds and serves; the browser tests start it so. */
if (isStarted(import.meta)) process.exitCode = (await buildFixtureSite()) || (await there("scripts/serve.mjs", ...process.argv.slice(2)));
