import { readFileSync } from "node:fs";

/**
 * `npm run test:lock`: refuses a lockfile that works here and breaks elsewhere. npm leaves out optional packages of other platforms if the registry
 * did not have them, and `npm ci` then refuses the file; a `resolved` URL ties it to one registry.
 */

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));
/** @type {{ packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }> }} */
const { packages } = readJson("package-lock.json");
/** @type {{ dependencies?: Record<string, string>; devDependencies?: Record<string, string> }} */
const manifest = readJson("package.json");
/** @type {string[]} */
const problems = [];
/**
 * @param {string} where
 * @param {string} found
 * @param {string} instead
 */
const refuse = (where, found, instead) => problems.push(`${where}: ${found} → ${instead}`);

for (const [at, entry] of Object.entries(packages)) {
  const where = `package-lock.json ${at || "(root)"}`;
  if ("resolved" in entry)
    refuse(where, `the address ${entry.resolved}`, 'no "resolved" (.npmrc: omit-lockfile-registry-resolved=true)');
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (isLocked(at, name)) continue;
    refuse(
      where,
      `no entry for the optional dependency ${name}`,
      "a version or an override whose packages exist for all platforms",
    );
  }
}

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
for (const kind of /** @type {const} */ (["dependencies", "devDependencies"])) {
  for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
    if (!EXACT.test(version))
      refuse(`package.json ${kind}.${name}`, `"${version}"`, "one exact version, such as 1.2.3");
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `test:lock: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; ${Object.keys(packages).length} entries`,
);
if (problems.length > 0) process.exitCode = 1;

/**
 * Returns whether Node finds the package from there: in the folder's own node_modules or in that of a folder around it.
 * @param {string} at
 * @param {string} name
 */
function isLocked(at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (`${folder && `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}
