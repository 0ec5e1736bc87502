import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { messageOf } from "../run/message-of.mjs";
import { isStarted } from "../run/run.mjs";

/** Names of the whole browser, as readers have it. */
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without windows, which Playwright itself uses for headless runs: opening a page takes a third less processor time with it. */
const HEADLESS = "chromium-headless-shell";
const HOW_TO_GET_ONE = `no Chromium for the browser tests; there are two ways to get one:
  npx playwright install chromium    the one that Playwright is made for
  CHROMIUM_PATH=/path/to/chromium    one that is on this machine, such as Debian's (apt-get install chromium)`;

/**
 * Returns the path of a Chromium to measure in: CHROMIUM_PATH, else Playwright's own, else a whole one on PATH; undefined if there is none. Throws if
 * CHROMIUM_PATH is not a program.
 */
export const findChromium = () => find(WHOLE);

/** Returns the path of a Chromium to test in: like findChromium, but prefers the one without windows among those on PATH. */
export const findHeadless = () => find([HEADLESS, ...WHOLE]);

/** @param {readonly string[]} names */
async function find(names) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(
      `CHROMIUM_PATH: ${asked} is not a program → set it to the path of a Chromium, or unset it to search for one`,
    );
  }
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : names.map(onPath).find((found) => found !== undefined);
}

/** Returns a line for whoever waits for the tests, if a Chromium is missing and is about to be installed; else null. */
export async function installNotice() {
  // If CHROMIUM_PATH is not a program, the browser tests report it.
  const found = await findHeadless().catch(() => "");
  if (found !== undefined || aptCommand() === null) return null;
  return `There is no Chromium here: the browser tests will install Debian's (apt-get install ${HEADLESS}) → npm test -- --no-install runs without them`;
}

/**
 * Like findHeadless, but installs Debian's package if that is allowed and there is no Chromium; with `evenIfWhole` also if there is only a whole one.
 * Throws with the ways to get a Chromium if there is none.
 * @param {{ mayInstall?: boolean, evenIfWhole?: boolean }} asked
 */
export async function ensureHeadless({ mayInstall = true, evenIfWhole = false } = {}) {
  const found = await findHeadless();
  const isWhole = found !== undefined && !process.env.CHROMIUM_PATH && WHOLE.map(onPath).includes(found);
  if (found && !(evenIfWhole && isWhole)) return found;
  if (mayInstall && installFromDebian(isWhole ? [HEADLESS] : [HEADLESS, "chromium"])) {
    const installed = await findHeadless();
    if (installed) return installed;
  }
  if (found) return found;
  throw new Error(HOW_TO_GET_ONE);
}

/** Returns the command that calls apt-get without prompts, or null if it is missing or not allowed. */
function aptCommand() {
  if (!existsSync("/etc/debian_version") || !onPath("apt-get")) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return null;
  return [...(isRoot ? [] : ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
}

/**
 * Installs the first of these packages that is available. Returns whether one is.
 * @param {readonly string[]} packages
 */
function installFromDebian(packages) {
  const [command, ...first] = aptCommand() ?? [];
  if (command === undefined) return false;
  const apt = (/** @type {string[]} */ ...args) => {
    // Standard output carries only the path of the browser.
    const { status } = spawnSync(command, [...first, "-qq", ...args], { stdio: ["ignore", 2, 2] });
    return status === 0;
  };
  console.error(`Installing Debian's browser for the tests (apt-get update, apt-get install ${packages[0]}) …`);
  // Older releases have only the whole browser.
  return apt("update") && packages.some((name) => apt("install", "-y", name));
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
    // A forge runs hundreds of journeys and is thrown away; on other machines, the browser that is there is enough.
    console.log(await ensureHeadless({ evenIfWhole: Boolean(process.env.CI) }));
  } catch (error) {
    console.error(`find-chromium: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
