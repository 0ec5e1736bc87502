import { existsSync } from "node:fs";
import { run } from "../../run/run.mjs";
import { failed, passed, skipped } from "./counts.mjs";
import { FAILURES } from "./reports.mjs";

/**
 * Runs an npm script that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {import("./counts.mjs").Say} [say] takes its output, instead of the terminal
 */
export async function script(name, args = [], say = undefined) {
  const code = await run("npm", ["run", "--silent", name, "--", ...args], { say });
  if (code === 0) return passed();
  FAILURES.push({ where: name, message: `ended with ${code}; see its output above`, again: `npm run ${name}` });
  return failed(`npm run ${name} ended with ${code}`);
}

/**
 * Checks the data against the texts of the abstracts, which are not part of the project.
 * @param {import("./counts.mjs").Say} [say]
 */
export async function verify(say = (text) => void process.stdout.write(text)) {
  const folder = process.env.ABSTRACTS_DIR || ["../shared/abstracts"].find(existsSync);
  if (folder) return script("data:verify", ["--abstracts", folder], say);
  say("data:verify: NOT RUN, because the texts of the abstracts are not here; set ABSTRACTS_DIR to their folder\n");
  return skipped("not run: no texts of the abstracts");
}
