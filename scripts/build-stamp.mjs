import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSettings } from "./server/settings.mjs";

/** Everything that a build is made from. A build must not write into any of it, or every start would build again. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "data",
  "public",
  "scripts/build.mjs",
  "scripts/message-of.mjs",
  "scripts/meta-policy.mjs",
  "scripts/note-pages.mjs",
  "scripts/pack-server.mjs",
  "scripts/run.mjs",
  "scripts/serve.mjs",
  "scripts/site-facts.ts",
  "scripts/server",
  "proxy.ts",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const STAMP = ".next/as-reported-inputs";

/** A SHA-256 over the names and bytes of all inputs, of DATA_DIR and of the files in it, and of SITE_URL, BASE_PATH, REPORT_URL and ISLANDS, which static files hold. */
export function hashInputs() {
  const hash = createHash("sha256");
  const { dataFolder, siteUrl = "", basePath, reportUrl = "", hasIslands } = readSettings();
  hash.update(`DATA_DIR=${dataFolder}\0SITE_URL=${siteUrl}\0BASE_PATH=${basePath}\0REPORT_URL=${reportUrl}\0ISLANDS=${hasIslands}\0`);
  for (const input of new Set([...INPUTS, dataFolder])) {
    for (const file of filesOf(input)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Whether the build on disk was made from these inputs.
 * @param {string} inputs
 */
export const isBuiltFrom = (inputs) => readIfThere(STAMP) === stampOf(inputs, readIfThere(".next/BUILD_ID"));

/**
 * Says what the build on disk was made from.
 * @param {string} inputs
 */
export const stampBuild = (inputs) => writeFileSync(STAMP, stampOf(inputs, readFileSync(".next/BUILD_ID", "utf8")));

/** Before a build: if it fails, what it leaves behind counts as no build. */
export const removeStamp = () => rmSync(STAMP, { force: true });

/**
 * With the build's own id, so that a build which something else made is not taken for the stamped one.
 * @param {string} inputs
 * @param {string | undefined} buildId
 */
const stampOf = (inputs, buildId) => (buildId === undefined ? "no build" : `${inputs} ${buildId}\n`);

/**
 * @param {string} input
 * @returns {string[]}
 */
function filesOf(input) {
  const entry = statSync(input, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [input];
  return readdirSync(input)
    .sort()
    .flatMap((name) => filesOf(path.posix.join(input, name)));
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
