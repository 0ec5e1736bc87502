import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isBuiltBy, isBuiltFrom, stampBuild } from "@/scripts/build/build-stamp.mjs";
import { FIXTURE_SITE, PLAIN_SITE, settingsOf } from "@/scripts/check/fixture-site.mjs";

const before = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
beforeAll(() => {
  mkdirSync(path.join(folder, ".next"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

test("a build is known by what it was made from and by the code that made it, and is not mistaken for another", () => {
  expect([isBuiltFrom("inputs"), isBuiltBy("code")]).toEqual([false, false]);
  writeFileSync(".next/BUILD_ID", "one");
  stampBuild("inputs", "code");
  expect([isBuiltFrom("inputs"), isBuiltBy("code")]).toEqual([true, true]);
  // Other tables with the same code; and other code.
  expect([isBuiltFrom("other inputs"), isBuiltBy("other code")]).toEqual([false, false]);
  // Another build has been made since.
  writeFileSync(".next/BUILD_ID", "two");
  expect([isBuiltFrom("inputs"), isBuiltBy("code")]).toEqual([false, false]);
});

test("the site of the journeys takes nothing from the environment, and is plain in its own folder only", () => {
  expect(settingsOf(FIXTURE_SITE)).toEqual({ DATA_DIR: "", SITE_URL: "", BASE_PATH: "", REPORT_URL: "", ISLANDS: "" });
  expect(settingsOf(PLAIN_SITE).ISLANDS).toBe("off");
});
