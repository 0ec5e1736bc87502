import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { isStarted } from "./run.mjs";

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

async function find(names) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROMIUM_PATH: ${asked} is not a program → the path of a Chromium, or no CHROMIUM_PATH to have one looked for`);
  }
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : names.map(onPath).find((found) => found !== undefined);
}

/** As findHeadless, and installs Debian's package where that is allowed. Throws with the ways to get one otherwise. */
export async function ensureHeadless() {
  const found = await findHeadless();
  if (found) return found;
  if (installFromDebian()) {
    const installed = await findHeadless();
    if (installed) return installed;
  }
  throw new Error(HOW_TO_GET_ONE);
}

function installFromDebian() {
  if (!existsSync("/etc/debian_version") || !onPath("apt-get")) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  const command = [...(isRoot ? [] : ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const apt = (...args) => {
    // Standard output carries the path of the browser and nothing else.
    const { status } = spawnSync(command[0], [...command.slice(1), "-qq", ...args], { stdio: ["ignore", 2, 2] });
    return status === 0;
  };
  console.error(`No Chromium on this machine: installing Debian's (apt-get update, apt-get install ${HEADLESS}) …`);
  // Older releases have the whole browser only.
  return apt("update") && (apt("install", "-y", HEADLESS) || apt("install", "-y", "chromium"));
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

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
    console.error(`find-chromium: ${error.message}`);
    process.exitCode = 1;
  }
}
