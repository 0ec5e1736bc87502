import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** What a build is not made from, or makes itself. */
const LEFT = new Set(["node_modules", ".next", "out", ".git", "test-results", "playwright-report"]);

/** The project in a folder of its own, to be built there with other settings; its packages are links to the same files, or copies where the disk has no such links. */
export function projectCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  cpSync(ROOT, folder, { recursive: true, filter: (source) => !LEFT.has(path.relative(ROOT, source)) });
  const packages = [path.join(ROOT, "node_modules"), path.join(folder, "node_modules")];
  try {
    execFileSync("cp", ["-al", ...packages], { stdio: "ignore" });
  } catch {
    execFileSync("cp", ["-a", ...packages]);
  }
  return folder;
}

/** `npm run COMMAND` in a folder, in an environment of nothing but these settings. Rejects with what it said where it fails. */
export const npmRun = (folder: string, command: string, settings: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((done, failed) => {
    const env = { NODE_ENV: "production" as const, PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...settings };
    execFile("npm", ["run", "--silent", command], { cwd: folder, env, maxBuffer: 1e8 }, (error, out, err) => (error ? failed(new Error(`${command} failed: ${out}${err}`)) : done(out)));
  });
