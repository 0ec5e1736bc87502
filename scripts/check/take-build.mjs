import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { hashCode, isBuiltBy, STAMP } from "../build/build-stamp.mjs";

/** In the folder of a build: its cache, and the files that a server of `npm run dev` has open. */
const NOT_OF_IT = ["cache", "dev"];

/**
 * Copies the build of another folder if it was made by this code and these settings, from whatever collection, and there is no such build here.
 * Nothing has to be compiled to turn it into a build of the collection that is here (scripts/renew/renew.mjs).
 * @param {string} folder
 * @returns {boolean} whether it was copied
 */
export function takeBuild(folder) {
  const code = hashCode();
  const stamp = path.join(folder, STAMP);
  if (isBuiltBy(code) || !existsSync(stamp) || readFileSync(stamp, "utf8").split("\n")[1] !== code) return false;
  const parts = (/** @type {string} */ where) =>
    existsSync(where) ? readdirSync(where).filter((name) => !NOT_OF_IT.includes(name)) : [];
  for (const name of parts(".next")) rmSync(path.join(".next", name), { recursive: true, force: true });
  // Copies instead of links: a file that is renewed here would change there.
  for (const name of parts(path.join(folder, ".next")))
    cpSync(path.join(folder, ".next", name), path.join(".next", name), { recursive: true, verbatimSymlinks: true });
  return true;
}
