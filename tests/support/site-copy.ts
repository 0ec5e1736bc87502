import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FIXTURE_SITE } from "@/scripts/check/fixture-site.mjs";
import { run } from "@/scripts/run/run.mjs";

const HEAVY = [".next/cache", "node_modules", "out"];

/** Copies the site that the journeys expect, project and build, so that a test may change its tables. Returns the folder of the copy. */
export function copySite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  // Nothing is built in it, so a link to the packages is enough.
  symlinkSync(path.join(FIXTURE_SITE, "node_modules"), path.join(folder, "node_modules"));
  cpSync(FIXTURE_SITE, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !HEAVY.includes(path.relative(FIXTURE_SITE, from)),
  });
  return folder;
}

/** Runs a program of the project in a copy, without settings. Resolves to its exit code. `say` takes its output, instead of the terminal. */
export const runIn = (folder: string, command: readonly string[], say?: (text: string) => void): Promise<number> =>
  run(process.execPath, command, {
    cwd: folder,
    env: { DATA_DIR: "", SITE_URL: "", BASE_PATH: "", REPORT_URL: "" },
    say,
  });
