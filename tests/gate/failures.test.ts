import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { failuresText, playwrightFailures, vitestFailures } from "@/scripts/check/failures.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "as-reported-failures-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the report of Vitest on a file with one passing and one failing test, and on a file that does not load. */
function reportOfVitest(): Parameters<typeof vitestFailures>[0] {
  writeFileSync(
    path.join(folder, "sums.test.js"),
    `test("holds", () => {}); describe("a sum (of two)", () => test("isn't five", () => expect(2 + 2).toBe(5)));`,
  );
  writeFileSync(path.join(folder, "broken.test.js"), `throw new Error("does not load");`);
  const report = path.join(folder, "report.json");
  spawnSync(process.execPath, [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--root",
    folder,
    "--globals",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  return JSON.parse(readFileSync(report, "utf8")) as Parameters<typeof vitestFailures>[0];
}

const SPEC = {
  title: "opens",
  file: "e2e/menu.spec.ts",
  line: 12,
  ok: false,
  tests: [
    {
      results: [{ error: { message: "first try" } }, { error: { message: "\u001B[31mno menu\u001B[39m\nafter 5 s" } }],
    },
  ],
};

describe("what failed in the gate", () => {
  it("is told once more with its message and the command that runs it alone", () => {
    const failures = vitestFailures(reportOfVitest(), "tests/vitest.config.ts");
    const where = failures.map((failure) => failure.where.replace(/.*\//, "")).sort();
    expect(where).toEqual(["broken.test.js", "sums.test.js › a sum (of two) isn't five"]);
    const text = failuresText(failures);
    expect(text).toContain("expected 4 to be 5");
    expect(text).toContain("does not load");
    expect(text).toMatch(
      /→ npx vitest run --config tests\/vitest\.config\.ts \S*sums\.test\.js -t 'a sum \\\(of two\\\) isn'\\''t five'/,
    );
  });

  it("is a journey at its last try, found in nested groups, and none that passed", () => {
    const report = { suites: [{ specs: [{ ...SPEC, ok: true }], suites: [{ specs: [SPEC] }] }] };
    expect(playwrightFailures(report, "test:e2e")).toEqual([
      {
        where: "e2e/menu.spec.ts:12 › opens",
        message: "\u001B[31mno menu\u001B[39m\nafter 5 s",
        again: "npm run test:e2e -- menu.spec.ts:12",
      },
    ]);
    expect(failuresText(playwrightFailures(report, "test:e2e"))).toBe(
      "✗ e2e/menu.spec.ts:12 › opens\n    no menu\n    after 5 s\n  → npm run test:e2e -- menu.spec.ts:12",
    );
  });

  it("keeps to the first lines of a long message", () => {
    const message = Array.from({ length: 90 }, (_, line) => `line ${line}`).join("\n");
    expect(failuresText([{ where: "x", message, again: "y" }]).split("\n")).toHaveLength(16);
  });
});
