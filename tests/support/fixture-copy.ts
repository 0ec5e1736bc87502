import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FIXTURE_SITE } from "@/scripts/check/fixture-site.mjs";

const SCRIPTS = "scripts/static";
/** In the folder of the build, so that it disappears with the build. */
const STAMP = ".next/as-reported-copy";

/**
 * Returns the folder of the copy for file hosts of the invented collection. Makes it from the build in FIXTURE_SITE, unless the existing one was made
 * from the same build by the same scripts: its pictures alone take longer than most journeys. Throws if a link of any page is broken.
 */
export function makeFixtureCopy(): string {
  const [out, stamp] = [path.join(FIXTURE_SITE, "out"), path.join(FIXTURE_SITE, STAMP)];
  const made = hashOfOrigin();
  if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, "utf8") === made) return out;
  rmSync(stamp, { force: true });
  makeCopy(FIXTURE_SITE, { DATA_DIR: "", SITE_URL: "", BASE_PATH: "", REPORT_URL: "" });
  writeFileSync(stamp, hashOfOrigin());
  return out;
}

/** Makes such a copy of any folder with a built site, in any case. Returns its folder. */
export function makeCopy(folder: string, environment: Readonly<Record<string, string>> = {}): string {
  execFileSync(process.execPath, [`${SCRIPTS}/build-static.mjs`], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return path.resolve(folder, "out");
}

function hashOfOrigin(): string {
  const hash = createHash("sha256");
  const scripts = readdirSync(path.join(FIXTURE_SITE, SCRIPTS))
    .sort()
    .map((name) => `${SCRIPTS}/${name}`);
  for (const file of [".next/as-reported-inputs", ...scripts])
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(FIXTURE_SITE, file)))
      .update("\0");
  return hash.digest("hex");
}
