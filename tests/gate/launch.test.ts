import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { OFF_BY_PLAYWRIGHT } from "@/tests/support/launch";

test("what Playwright switches off in Chromium stays off in the tests", () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const [, list = ""] =
    /\bdisabledFeatures = \[([^\]]*)\]/.exec(readFileSync(path.join(folder, "lib/coreBundle.js"), "utf8")) ?? [];
  expect(Array.from(list.matchAll(/^\s*"(\w+)"/gm), ([, name]) => name)).toEqual(OFF_BY_PLAYWRIGHT);
});
