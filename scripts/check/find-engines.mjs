import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { isStarted } from "../run/run.mjs";

/** Debian's packages for the programs that the journeys of tests/engines need, by engine: if there is time for one only, Firefox covers more. */
const PACKAGES = {
  firefox: ["firefox-esr", "poppler-utils"],
  webkit: ["webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb", "xauth"],
};
const ENGINES = /** @type {const} */ (["firefox", "webkit"]);
/** Milliseconds for all installations. One that takes longer is stopped, and its engine is skipped. */
const PATIENCE = 180_000;

/**
 * Returns the engines besides Chromium that are installed: `firefox` is the path of a Firefox, `webkit` the paths of WebKit's driver, its browser and
 * an X server for it.
 * @returns {{ firefox?: string, webkit?: { driver: string, browser: string, display: string } }}
 */
export function findEngines() {
  const firefox = process.env.FIREFOX_PATH || onPath("firefox-esr") || onPath("firefox");
  const [driver, display] = [onPath("WebKitWebDriver"), onPath("Xvfb")];
  const browser = miniBrowser();
  return { ...(firefox && { firefox }), ...(driver && display && browser && { webkit: { driver, browser, display } }) };
}

/** Returns the path of the MiniBrowser of WebKitGTK, which Debian installs beside the library and not on PATH; undefined if there is none. */
function miniBrowser() {
  const folders = existsSync("/usr/lib")
    ? readdirSync("/usr/lib").map((name) => path.join("/usr/lib", name, "webkit2gtk-4.1"))
    : [];
  return folders.map((folder) => path.join(folder, "MiniBrowser")).find(existsSync);
}

const onPath = (/** @type {string} */ name) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find(existsSync);

/**
 * Installs the engines that are missing, if it is allowed to: as root on Debian. The journeys of an engine that is still missing are skipped.
 * @returns {string} those that are still missing, in words; empty if none is
 */
export function installEngines() {
  const end = Date.now() + PATIENCE;
  if (process.getuid?.() === 0 && onPath("apt-get"))
    for (const engine of missing()) installFromDebian(PACKAGES[engine], end);
  const left = missing();
  return left.length === 0
    ? ""
    : `no ${left.join(", no ")} is installed, and none could be installed within ${PATIENCE / 60_000} minutes`;
}

const missing = () => ENGINES.filter((name) => findEngines()[name] === undefined);

/** @type {(packages: readonly string[], end: number) => void} */
function installFromDebian(packages, end) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (/** @type {string[]} */ ...args) => {
    const timeout = end - Date.now();
    // Standard output belongs to the test runner.
    return (
      timeout > 0 &&
      spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=60", ...args], { stdio: ["ignore", 2, 2], timeout, env })
        .status === 0
    );
  };
  const install = () => apt("install", "-y", "--no-install-recommends", ...packages);
  if (!install() && apt("update")) install();
}

if (isStarted(import.meta)) {
  const left = installEngines();
  console.log(
    left === ""
      ? "find-engines: Firefox and WebKit are installed"
      : `find-engines: ${left}; their journeys are skipped`,
  );
}
