import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { isStarted } from "./run.mjs";

/** What Debian calls the programs that the journeys of tests/engines need. */
const PACKAGES = ["firefox-esr", "webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb", "xauth", "poppler-utils"];
/** Milliseconds. An installation that takes longer is given up, and its engine is skipped. */
const PATIENCE = 240_000;

/**
 * The engines beside Chromium that are at hand: `firefox` is the path of a Firefox, `webkit` the paths of WebKit's driver, its browser and an X server for it.
 * @returns {{ firefox?: string, webkit?: { driver: string, browser: string, display: string } }}
 */
export function findEngines() {
  const firefox = process.env.FIREFOX_PATH || onPath("firefox-esr") || onPath("firefox");
  const [driver, display] = [onPath("WebKitWebDriver"), onPath("Xvfb")];
  const browser = miniBrowser();
  return { ...(firefox && { firefox }), ...(driver && display && browser && { webkit: { driver, browser, display } }) };
}

/** Debian puts the small browser of WebKitGTK beside the library, not on PATH. */
function miniBrowser() {
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => path.join("/usr/lib", name, "webkit2gtk-4.1")) : [];
  return folders.map((folder) => path.join(folder, "MiniBrowser")).find(existsSync);
}

const onPath = (/** @type {string} */ name) => (process.env.PATH ?? "").split(path.delimiter).filter(Boolean).map((folder) => path.join(folder, name)).find(existsSync);

/** Installs what is missing where that is allowed: as root on Debian. Whatever becomes of it, the tests that need it are skipped otherwise. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return;
  // Standard output is the runner's.
  const apt = (/** @type {string[]} */ ...args) => spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=120", ...args], { stdio: ["ignore", 2, 2], timeout: PATIENCE, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" } }).status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", ...PACKAGES);
  if (!install() && apt("update")) install();
}

if (isStarted(import.meta)) {
  const missing = () => /** @type {const} */ (["firefox", "webkit"]).filter((name) => findEngines()[name] === undefined);
  if (missing().length > 0) installFromDebian();
  console.log(missing().length > 0 ? `find-engines: no ${missing().join(", no ")}; their journeys are skipped` : "find-engines: Firefox and WebKit are installed");
}
