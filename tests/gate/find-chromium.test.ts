import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** The only folder on PATH: with a whole Chromium, and an apt-get that writes down what it is asked for. */
let folder: string;
const program = (name: string, text = "") => {
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`);
  chmodSync(path.join(folder, name), 0o755);
};
const found = (environment: Readonly<Record<string, string>>) =>
  path.relative(
    folder,
    execFileSync(process.execPath, ["scripts/check/find-chromium.mjs"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { NODE_ENV: "test", PATH: folder, PLAYWRIGHT_BROWSERS_PATH: path.join(folder, "none"), ...environment },
    }).trim(),
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  symlinkSync("/usr/bin/env", path.join(folder, "env"));
  program("chromium");
  const shell = path.join(folder, "chromium-headless-shell");
  program("apt-get", `case "$*" in *headless-shell) /bin/cp ${folder}/chromium ${shell};; esac`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync("/etc/debian_version") || process.getuid?.() !== 0)("beside a whole Chromium", () => {
  test("a forge gets the one without windows, which takes less processor time", () => {
    expect(found({ CI: "true" })).toBe("chromium-headless-shell");
  });

  test("a forge that cannot get it takes the whole one", () => {
    program("apt-get", "exit 1");
    expect(found({ CI: "true" })).toBe("chromium");
  });

  test("nothing is installed on any other machine, nor where CHROMIUM_PATH says which one", () => {
    expect(found({})).toBe("chromium");
    expect(found({ CI: "true", CHROMIUM_PATH: path.join(folder, "chromium") })).toBe("chromium");
    expect(existsSync(path.join(folder, "chromium-headless-shell"))).toBe(false);
  });
});
