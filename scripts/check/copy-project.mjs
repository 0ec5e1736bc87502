import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";

/** The files and folders that a build needs, besides its packages. */
const PARTS = [
  "app",
  "components",
  "data",
  "lib",
  "public",
  "scripts",
  "next.config.mjs",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * Copies the parts of the project that a build needs into a folder, and replaces those that were there; what a build wrote there stays.
 * @param {string} folder
 * @param {string} data the folder of the collection that is to be built there
 */
export function copyParts(folder, data = "data") {
  for (const part of PARTS) {
    const [from, to] = [part === "data" ? data : part, path.join(folder, part)];
    rmSync(to, { recursive: true, force: true });
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
}

/**
 * Puts the packages into a folder: as hard links if the disk allows it, because they are large and a build only reads them.
 * @param {string} folder
 */
export function linkPackages(folder) {
  const packages = path.join(folder, "node_modules");
  rmSync(packages, { recursive: true, force: true });
  if (spawnSync("cp", ["-al", "node_modules", packages]).status === 0) return;
  rmSync(packages, { recursive: true, force: true });
  cpSync("node_modules", packages, { recursive: true, verbatimSymlinks: true });
}
