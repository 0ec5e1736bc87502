import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { messageOf } from "../run/message-of.mjs";
import { isStarted } from "../run/run.mjs";

/** The whole browser, as readers have it. */
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without windows, which Playwright itself takes where nobody looks on: the tests need a third less time with it. */
const HEADLESS = "chromium-headless-shell";
const HOW_TO_GET_ONE = `no Chromium for the browser tests; there are two ways to get one:
  npx playwright install chromium    the one that Playwright is made for
  CHROMIUM_PATH=/path/to/chromium    one that is on this machine, such as Debian's (apt-get install chromium)`;

/** The path of a Chromium to measure in: CHROMIUM_PATH, else Playwright's own, else a whole one on PATH; undefined where there is none. */
export const findChromium = () => find(WHOLE);

/** The path of a Chromium to test in: as findChromium, but the one without windows before any other on PATH. */
export const findHeadless = () => find([HEADLESS, ...WHOLE]);

/** @param {readonly string[]} names */
async function find(names) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROMIUM_PATH: ${asked} is not a program → set it to the path of a Chromium, or unset it to search for one`);
  }
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : names.map(onPath).find((found) => found !== undefined);
}

/** What is about to be installed where a Chromium is missing, in one line for whoever waits for the tests; null where nothing is. */
export async function installNotice() {
  // A CHROMIUM_PATH that is not a program is the browser tests' to tell of.
  const found = await findHeadless().catch(() => "");
  if (found !== undefined || aptCommand() === null) return null;
  return `There is no Chromium here: the browser tests will install Debian's (apt-get install ${HEADLESS}) → npm test -- --no-install runs without them`;
}

/**
 * As findHeadless, and installs Debian's package where that is allowed. Throws with the ways to get one otherwise.
 * @param {{ mayInstall?: boolean }} asked
 */
export async function ensureHeadless({ mayInstall = true } = {}) {
  const found = await findHeadless();
  if (found) return found;
  if (mayInstall && installFromDebian()) {
    const installed = await findHeadless();
    if (installed) return installed;
  }
  throw new Error(HOW_TO_GET_ONE);
}

/** How apt-get may be called without a question, or null where it is not there or not allowed. */
function aptCommand() {
  if (!existsSync("/etc/debian_version") || !onPath("apt-get")) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return null;
  return [...(isRoot ? [] : ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
}

function installFromDebian() {
  const [command, ...first] = aptCommand() ?? [];
  if (command === undefined) return false;
  const apt = (/** @type {string[]} */ ...args) => {
    // Standard output carries the path of the browser and nothing else.
    const { status } = spawnSync(command, [...first, "-qq", ...args], { stdio: ["ignore", 2, 2] });
    return status === 0;
  };
  console.error(`No Chromium on this machine: installing Debian's (apt-get update, apt-get install ${HEADLESS}) …`);
  // Older releases have the whole browser only.
  return apt("update") && (apt("install", "-y", HEADLESS) || apt("install", "-y", "chromium"));
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (isStarted(import.meta)) {
  try {
    console.log(await ensureHeadless());
  } catch (error) {
    console.error(`find-chromium: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
