import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSettings } from "../server/settings.mjs";

/** The inputs of a build. A build must not write into any of them, or every start would build again. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "data",
  "public",
  "scripts/build/build.mjs",
  "scripts/run/message-of.mjs",
  "scripts/build/meta-policy.mjs",
  "scripts/build/note-pages.mjs",
  "scripts/build/pack-server.mjs",
  "scripts/run/run.mjs",
  "scripts/serve.mjs",
  "scripts/build/site-facts.ts",
  "scripts/renew/page-prints.ts",
  "scripts/server",
  "proxy.ts",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
/** Two lines: the hash of the inputs with the id of the build, and the hash without the collection. */
export const STAMP = ".next/as-reported-inputs";

/**
 * Returns a SHA-256 over the names and bytes of all inputs, of DATA_DIR and the files in it, and of SITE_URL, BASE_PATH, REPORT_URL and ISLANDS,
 * which static files contain.
 */
export const hashInputs = () => hashOf([...INPUTS, readSettings().dataFolder]);

/** Returns the same hash without the collection. */
export const hashCode = () => hashOf(INPUTS.filter((input) => input !== readSettings().dataFolder));

/** @param {readonly string[]} inputs */
function hashOf(inputs) {
  const hash = createHash("sha256");
  const { dataFolder, siteUrl = "", basePath, reportUrl = "", hasIslands } = readSettings();
  hash.update(
    `DATA_DIR=${dataFolder}\0SITE_URL=${siteUrl}\0BASE_PATH=${basePath}\0REPORT_URL=${reportUrl}\0ISLANDS=${hasIslands}\0`,
  );
  for (const input of new Set(inputs)) {
    for (const file of filesOf(input)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Returns whether the build on disk was made from these inputs.
 * @param {string} inputs
 */
export const isBuiltFrom = (inputs) => lineOfStamp(0) === `${inputs} ${readIfThere(".next/BUILD_ID")}`;

/**
 * Returns whether the build on disk was made by this code and these settings, from whatever data.
 * @param {string} code
 */
export const isBuiltBy = (code) => isStamped() && lineOfStamp(1) === code;

/**
 * Records what the build on disk was made from, with the build's own id, so that a build made by something else is not mistaken for this one.
 * @param {string} inputs
 * @param {string} code
 */
export const stampBuild = (inputs, code) =>
  writeFileSync(STAMP, `${inputs} ${readFileSync(".next/BUILD_ID", "utf8")}\n${code}\n`);

/** Called before a build: if the build fails, its remains do not count as a build. */
export const removeStamp = () => rmSync(STAMP, { force: true });

/** @param {0 | 1} line */
const lineOfStamp = (line) => readIfThere(STAMP)?.split("\n")[line];

const isStamped = () => lineOfStamp(0)?.split(" ")[1] === readIfThere(".next/BUILD_ID");

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
