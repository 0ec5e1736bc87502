import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "..", "..");
/** Loads tsx as a module: its command line would start a second process. */
const TSX = ["--import", import.meta.resolve("tsx")];
const TIMEOUT = 60_000;

let folder = "";

interface Outcome {
  readonly code: number;
  readonly rows: readonly {
    readonly file: string;
    readonly format: string;
    readonly value: string;
    readonly where: { readonly line?: number };
  }[];
  readonly error: readonly string[];
}

/** Runs the command in the folder, so that its output contains only file names from these tests. */
function run(files: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...TSX, path.join(ROOT, "scripts", "data", "read.ts"), ...files],
      { cwd: folder, env: { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, "tsconfig.json") } },
      (_, out, error) =>
        resolve({
          code: child.exitCode ?? -1,
          rows: out
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => JSON.parse(line) as Outcome["rows"][number]),
          error: error.split("\n").filter((line) => line !== ""),
        }),
    );
    child.stdin?.end(input);
  });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  mkdirSync(path.join(folder, "runs", "deep"), { recursive: true });
  writeFileSync(path.join(folder, "runs", "a.csv"), "model,acc\nalpha,0.50\nbeta,93.0/90.7\n");
  writeFileSync(path.join(folder, "runs", "deep", "b.md"), "| Model | acc |\n|---|---|\n| alpha | 0.6 |\n");
  writeFileSync(path.join(folder, "runs", "notes.txt"), "nothing here\n");
  writeFileSync(path.join(folder, "runs", "picture.png"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2));
  writeFileSync(path.join(folder, "utf16.csv"), Buffer.from("\uFEFFmodel,acc\nalpha,0.7\n", "utf16le"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("data:read", () => {
  it(
    "prints the rows of a folder as lines of JSON, what is wrong with its place, and counts last",
    async () => {
      const { code, rows, error } = await run(["runs"]);
      expect(rows.map(({ file, format, value, where }) => [file, format, value, where.line])).toEqual([
        ["runs/a.csv", "csv", "0.50", 2],
        ["runs/deep/b.md", "markdown", "0.6", 3],
      ]);
      expect(error[0]).toBe(
        'runs/a.csv:3:row 2, column acc: "93.0/90.7" is more than one number; write each in its own cell',
      );
      expect(error.at(-1)).toBe("data:read: 4 files, 2 rows, 1 problem; 2 files without a row");
      expect(code).toBe(0);
    },
    TIMEOUT,
  );

  it(
    "reads the standard input, and text in UTF-16",
    async () => {
      const { rows } = await run(["-", "utf16.csv"], "model\tacc\nalpha\t0.8\n");
      expect(rows.map(({ file, value }) => [file, value])).toEqual([
        ["-", "0.8"],
        ["utf16.csv", "0.7"],
      ]);
    },
    TIMEOUT,
  );

  it(
    "ends with 1 where nothing could be read, and with 2 where no file is named or there",
    async () => {
      const nothing = await run(["runs/notes.txt"]);
      expect([nothing.code, nothing.rows.length, nothing.error.at(-1)]).toEqual([
        1,
        0,
        "data:read: 1 file, 0 rows, 0 problems; 1 file without a row",
      ]);
      const [none, missing] = [await run([]), await run(["nowhere.csv"])];
      expect([none.code, none.error[0]]).toEqual([2, "no file is named"]);
      expect([missing.code, missing.error[0]]).toEqual([2, "nowhere.csv: no such file or folder"]);
    },
    TIMEOUT,
  );
});
