import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FINE, HOUSE_FAULTS, STOCK_FAULTS } from "@/tests/support/lint-cases";

const CONFIG = ["oxlint.config.mjs", "scripts/lint/house.mjs", "scripts/architecture/line.mjs", "tsconfig.json"];
let folder = "";
/** What is reported of each file. */
const reports = new Map<string, string[]>();

/** Lints all cases at once, in a folder that is laid out like the project. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-lint-"));
  const fileAt = (name: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  };
  for (const name of CONFIG) copyFileSync(name, fileAt(name));
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
  for (const [name, code] of [...HOUSE_FAULTS, ...STOCK_FAULTS, ...FINE]) writeFileSync(fileAt(name), `${code}\n`);
  for (const { filename, code = "", message } of lint(folder))
    reports.set(filename, [...(reports.get(filename) ?? []), code === "" ? message : `${code}: ${message}`]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly filename: string;
  readonly code?: string;
  readonly message: string;
}

function lint(cwd: string): readonly Report[] {
  try {
    execFileSync(process.execPath, ["node_modules/oxlint/bin/oxlint", "-c", CONFIG[0] as string, "-f", "json"], {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return (JSON.parse(stdout) as { diagnostics: readonly Report[] }).diagnostics;
  }
  return [];
}

test("no two cases are in one file, and the files of the config pass", () => {
  const files = [...HOUSE_FAULTS, ...STOCK_FAULTS, ...FINE].map(([file]) => file);
  expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([]);
  expect(CONFIG.flatMap((file) => reports.get(file) ?? [])).toEqual([]);
});

test("each rule of ours, and each stock rule that we rely on, is reported where it is broken", () => {
  const wrong = [...HOUSE_FAULTS, ...STOCK_FAULTS].flatMap(([file, code, ...expected]) => {
    const found = reports.get(file) ?? [];
    const lacking = expected.filter((one) => !found.some((report) => report.startsWith(one)));
    const beyond = found.filter((report) => !expected.some((one) => report.startsWith(one)));
    return lacking.length + beyond.length > 0 ? [{ file, code, lacking, beyond }] : [];
  });
  expect(wrong).toEqual([]);
});

test("what is allowed is not reported", () => {
  expect(FINE.flatMap(([file]) => reports.get(file) ?? [])).toEqual([]);
});
