import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyParts, linkPackages } from "./copy-project.mjs";
import { isStarted, run } from "../run/run.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The invented collection that the journeys expect. */
const COLLECTION = "tests/fixtures/wide";

/**
 * The folder in which the project is built with the invented collection as its own: outside the project, so that its build of the real one stays, and
 * always the same, so that what has not changed is not built again.
 */
export const FIXTURE_SITE = path.join(
  tmpdir(),
  `as-reported-fixture-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`,
);

/** The same as an ordinary build of Next, without islands (lib/islands). */
export const PLAIN_SITE = `${FIXTURE_SITE}-plain`;

/**
 * Copies the project there and builds if something changed. Returns the exit code of the build.
 * @param {string} [folder] `PLAIN_SITE` for a build without islands
 * @param {(text: string) => void} [say] takes the output of the build, instead of the terminal
 */
export function buildFixtureSite(folder = FIXTURE_SITE, say = undefined) {
  process.chdir(ROOT);
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, "package-lock.json");
  const hasPackages =
    existsSync(lock) &&
    readFileSync(lock).equals(readFileSync("package-lock.json")) &&
    existsSync(path.join(folder, "node_modules"));
  if (!hasPackages) linkPackages(folder);
  copyParts(folder, COLLECTION);
  return there(folder, ["scripts/build/build-if-needed.mjs"], say);
}

/**
 * Returns the environment variables for the site of a folder: settings that would change the build are not inherited, because the journeys expect one
 * site.
 * @param {string} folder
 */
export const settingsOf = (folder) => ({
  DATA_DIR: "",
  SITE_URL: "",
  BASE_PATH: "",
  REPORT_URL: "",
  ISLANDS: folder === PLAIN_SITE ? "off" : "",
});

const there = (
  /** @type {string} */ folder,
  /** @type {readonly string[]} */ command,
  /** @type {((text: string) => void) | undefined} */ say = undefined,
) => run(process.execPath, command, { cwd: folder, say, env: settingsOf(folder) });

/** `node scripts/check/fixture-site.mjs -p 3210` builds and serves; with `--plain`, the site without islands. The browser tests start it this way. */
if (isStarted(import.meta)) {
  const folder = process.argv.includes("--plain") ? PLAIN_SITE : FIXTURE_SITE;
  process.exitCode =
    (await buildFixtureSite(folder)) ||
    (await there(folder, ["scripts/serve.mjs", ...process.argv.slice(2).filter((word) => word !== "--plain")]));
}
