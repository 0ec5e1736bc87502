import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { hashCode, hashInputs, isBuiltBy, isBuiltFrom, stampBuild } from "@/scripts/build/build-stamp.mjs";
import { takeBuild } from "@/scripts/check/take-build.mjs";

/** Two folders with the same code and different collections; the second has a build. */
const root = mkdtempSync(path.join(tmpdir(), "as-reported-take-"));
const [here, there] = ["here", "there"].map((name) => path.join(root, name)) as [string, string];
const outside = process.cwd();

beforeAll(() => {
  vi.stubEnv("DATA_DIR", "");
  for (const folder of [here, there]) {
    for (const part of ["lib", "data", ".next/cache", ".next/dev"])
      mkdirSync(path.join(folder, part), { recursive: true });
    writeFileSync(path.join(folder, "lib/a.ts"), "1");
    writeFileSync(path.join(folder, "data/papers.csv"), folder);
    writeFileSync(path.join(folder, ".next/dev/lock"), folder);
    writeFileSync(path.join(folder, ".next/BUILD_ID"), path.basename(folder));
  }
  writeFileSync(path.join(there, ".next/cache/kept"), "");
});
afterAll(() => {
  vi.unstubAllEnvs();
  process.chdir(outside);
  rmSync(root, { recursive: true });
});

test("a build of the same code is taken, and counts as one of other data; one of other code is left", () => {
  process.chdir(here);
  expect(takeBuild(there)).toBe(false);
  process.chdir(there);
  stampBuild(hashInputs(), hashCode());
  process.chdir(here);
  writeFileSync("lib/a.ts", "2");
  expect(takeBuild(there)).toBe(false);
  writeFileSync("lib/a.ts", "1");
  expect(takeBuild(there)).toBe(true);
  expect([isBuiltBy(hashCode()), isBuiltFrom(hashInputs())]).toEqual([true, false]);
  expect(readFileSync(".next/BUILD_ID", "utf8")).toBe("there");
  expect([existsSync(".next/cache/kept"), readFileSync(".next/dev/lock", "utf8")]).toEqual([false, here]);
  // The folder has a build of this code now.
  expect(takeBuild(there)).toBe(false);
});
