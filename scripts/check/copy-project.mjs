import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";

/** What a build needs, beside its packages. */
const PARTS = ["app", "components", "data", "lib", "public", "scripts", "next.config.mjs", "package-lock.json", "package.json", "proxy.ts", "tsconfig.json"];

/**
 * Puts what a build needs of the project into a folder, instead of what was there of it; what a build wrote there stays.
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
 * Puts the packages into a folder: linked where the disk is the same, because they are most of it and a build only reads them.
 * @param {string} folder
 */
export function linkPackages(folder) {
  const packages = path.join(folder, "node_modules");
  rmSync(packages, { recursive: true, force: true });
  if (spawnSync("cp", ["-al", "node_modules", packages]).status === 0) return;
  rmSync(packages, { recursive: true, force: true });
  cpSync("node_modules", packages, { recursive: true, verbatimSymlinks: true });
}
