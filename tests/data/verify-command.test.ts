import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { SMALL } from "@/tests/support/collection";
import { linesOf, runScript } from "@/tests/support/run-script";

const TIMEOUT = 60_000;

/** Runs a script as `npm run` does, in the folder of the project. */
async function run(script: "check" | "verify" | "format", folder: string, ...options: string[]) {
  const { error, ...outcome } = await runScript(`scripts/data/${script}.ts`, folder, options);
  return { ...outcome, error: linesOf(error) };
}

const copies: string[] = [];
afterEach(() => copies.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Copies the small collection into a temporary folder. */
function copyOfSmall(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  copies.push(folder);
  cpSync(SMALL, folder, { recursive: true });
  return folder;
}

function replaceIn(file: string, before: string, after: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  writeFileSync(file, text.replace(before, after));
}

/** Starts a script as npm does. Resolves to its exit code. */
const started = (script: "check" | "verify" | "format", folder: string) =>
  new Promise<number>((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", `scripts/data/${script}.ts`],
      { env: { ...process.env, DATA_DIR: folder } },
      () => resolve(child.exitCode ?? -1),
    );
  });

it("commands that are started end with the code that they are said to end with", { timeout: TIMEOUT }, async () => {
  const folder = copyOfSmall();
  replaceIn(path.join(folder, "methods.csv"), "Drift,drift,", "Drift,drifd,");
  expect(
    await Promise.all([
      started("check", SMALL),
      started("check", folder),
      started("verify", path.join(folder, "nowhere")),
      started("format", SMALL),
    ]),
  ).toEqual([0, 1, 2, 0]);
});

const COUNTS =
  "3 papers, 4 sources, 14 results, 21 numerals (result 8, baseline 5, condition 5, scale 0, count 1, name 2, list-marker 0, notation 0, year 0, link 0)";

describe("data:check", () => {
  it("ends with 0 and says what it counted and what it did not check", { timeout: TIMEOUT }, async () => {
    expect(await run("check", SMALL)).toEqual({
      code: 0,
      out: `data:check: 0 problems, 0 warnings; ${COUNTS}; the texts of the abstracts were not given, so hashes, ledger offsets, fragments and titles were not compared with them (npm run data:verify)\n`,
      error: [],
    });
  });
  it("ends with 1 and names every problem, sorted", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    replaceIn(path.join(folder, "results.csv"), ",steps=8,", ",stepz=8,");
    replaceIn(path.join(folder, "methods.csv"), "Drift,drift,", "Drift,drifd,");
    const { code, out, error } = await run("check", folder);
    expect(error).toEqual([
      'methods.csv:6 paper_id: "drifd" → an id of papers.csv',
      'results.csv:2 conditions: "stepz" → an id of conditions.csv',
    ]);
    expect(out).toMatch(/^data:check: 2 problems, 0 warnings; 3 papers, /);
    expect(code).toBe(1);
  });
  it("ends with 0 where it only warns, apart from the problems and counted", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    replaceIn(
      path.join(folder, "results.csv"),
      "tidal-marsh-fid,tidal-abstract,marsh,,",
      "tidal-marsh-fid,tidal-abstract,marsh,Marsh-L,",
    );
    const { code, out, error } = await run("check", folder);
    expect(error).toEqual([
      expect.stringMatching(/^warning: results\.csv:3 configuration: "Marsh-L", which repeats the name of marsh /),
    ]);
    expect(out).toMatch(/^data:check: 0 problems, 1 warning; /);
    expect(code).toBe(0);
  });
  it("reads what a build reads: the headings of CHANGES.md and the record of a verification, and no date that is to come", {
    timeout: TIMEOUT,
  }, async () => {
    const folder = copyOfSmall();
    writeFileSync(path.join(folder, "CHANGES.md"), "# Changes\n\n## Yesterday\n");
    writeFileSync(path.join(folder, "verified.json"), "{}");
    replaceIn(path.join(folder, "sources.csv"), "2024-05-06", "2999-01-01");
    const { code, error } = await run("check", folder);
    expect(error).toEqual([
      "CHANGES.md:3: ## Yesterday → a heading such as ## 2026-11-23: what was changed",
      "sources.csv:2 read_on: 2999-01-01, which is in the future → the day on which the text was read",
      expect.stringMatching(/^verified\.json: is not a record of a verification/),
    ]);
    expect(code).toBe(1);
  });
  it("says one problem of one", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    replaceIn(path.join(folder, "methods.csv"), "Drift,drift,", "Drift,drifd,");
    expect((await run("check", folder)).out).toMatch(/^data:check: 1 problem, 0 warnings; /);
  });
  it("ends with 2 and names each file that is missing", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    for (const file of ["claims.csv", "numerals.csv"]) rmSync(path.join(folder, file));
    const { code, out, error } = await run("check", folder);
    expect(error).toEqual([
      expect.stringMatching(/^claims\.csv: ENOENT: .* → a readable file in the data folder \(DATA_DIR\)$/),
      expect.stringMatching(/^numerals\.csv: ENOENT: .* → a readable file in the data folder \(DATA_DIR\)$/),
      "data:check: could not be made",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
  it.each(["--abstracts", "more"])(
    "refuses %j, which it does not know, with its usage",
    { timeout: TIMEOUT },
    async (argument) => {
      const { code, out, error } = await run("check", SMALL, argument);
      expect(error).toEqual([
        expect.stringContaining(argument),
        expect.stringMatching(/^usage: npm run data:check/),
        "data:check: could not be made",
      ]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
    },
  );
});

describe("data:verify", () => {
  const abstracts = path.join(SMALL, "abstracts");
  it("ends with 0 and says that every numeral is accounted for", { timeout: TIMEOUT }, async () => {
    expect(await run("verify", SMALL, "--abstracts", abstracts)).toEqual({
      code: 0,
      out: `data:verify: 0 problems, 0 warnings; ${COUNTS}, 0 unaccounted; compared with the texts of 3 abstracts\n`,
      error: [],
    });
  });
  it("without texts says plainly which checks it did not make", { timeout: TIMEOUT }, async () => {
    const { code, out } = await run("verify", SMALL);
    expect(out).toContain(
      "NOT CHECKED without --abstracts DIR: hashes of the abstracts, ledger rows at their offsets, fragments in their abstract",
    );
    expect(code).toBe(0);
  });
  it("ends with 1, names the problem and counts the numeral without a row", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    replaceIn(path.join(folder, "numerals.csv"), "quiet-abstract,57,4,count,,\n", "");
    const { code, out, error } = await run("verify", folder, "--abstracts", abstracts);
    expect(error).toEqual([expect.stringMatching(/^numerals\.csv offset: no row for 4 at 57 of quiet-abstract /)]);
    expect(out).toMatch(
      /^data:verify: 1 problem, 0 warnings; .*, 1 unaccounted; compared with the texts of 3 abstracts\n/,
    );
    expect(out).toMatch(/\n\nto paste into numerals\.csv; .*:\nquiet-abstract,57,4,,,\n$/);
    expect(code).toBe(1);
  });
  it("works with the text of one abstract alone, and says which it had", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    for (const name of ["01-tidal.txt", "02-drift.txt"]) rmSync(path.join(folder, "abstracts", name));
    const alone = await run("verify", folder, "--abstracts", path.join(folder, "abstracts"));
    expect(alone.out).toContain(", 0 unaccounted; 2 of 3 texts are not here; checked: quiet\n");
    expect([alone.code, alone.error]).toEqual([0, []]);
    const recorded = await run("verify", folder, "--abstracts", path.join(folder, "abstracts"), "--record");
    expect(recorded.out).toContain("verified.json left as it was, because not every text is here");
    expect(existsSync(path.join(folder, "verified.json"))).toBe(false);
  });
  it("compares titles, and reads texts whatever their line ends", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    const file = path.join(folder, "abstracts", "03-quiet.txt");
    writeFileSync(file, `\uFEFF${readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`);
    expect((await run("verify", folder, "--abstracts", path.join(folder, "abstracts"))).error).toEqual([]);
    replaceIn(file, "Quiet: ", "Loud: ");
    expect((await run("verify", folder, "--abstracts", path.join(folder, "abstracts"))).error).toEqual([
      expect.stringMatching(/^papers\.csv:4 title: .*Loud: /),
    ]);
  });
  it("ends with 2 where the folder of abstracts is missing or a file of it has no title", {
    timeout: TIMEOUT,
  }, async () => {
    const missing = await run("verify", SMALL, "--abstracts", path.join(SMALL, "nowhere"));
    expect(missing.error).toEqual([expect.stringMatching(/ENOENT.*nowhere/), "data:verify: could not be made"]);
    expect(missing.code).toBe(2);
    const folder = copyOfSmall();
    replaceIn(path.join(folder, "abstracts", "03-quiet.txt"), "\n\n", "\n");
    const untitled = await run("verify", folder, "--abstracts", path.join(folder, "abstracts"));
    expect(untitled.error).toEqual([
      "03-quiet.txt has no blank line between title and abstract",
      "data:verify: could not be made",
    ]);
    expect(untitled.code).toBe(2);
  });
  it.each([["--abstract", abstracts], ["--abstracts"], ["more"]])(
    "refuses %j, which it does not understand, with its usage",
    { timeout: TIMEOUT },
    async (...options) => {
      const { code, out, error } = await run("verify", SMALL, ...options);
      expect(error).toEqual([
        expect.stringContaining(options[0]),
        expect.stringMatching(/^usage: npm run data:verify -- --abstracts DIR/),
        "data:verify: could not be made",
      ]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
    },
  );
});

describe("data:format", () => {
  it("writes a table in canonical form, and nothing where it is in that form", { timeout: TIMEOUT }, async () => {
    const folder = copyOfSmall();
    const file = path.join(folder, "conditions.csv");
    const canonical = readFileSync(file, "utf8");
    replaceIn(file, "phase,Phase", 'phase,"Phase"');
    expect(await run("format", folder)).toEqual({ code: 0, out: "conditions.csv: written\n", error: [] });
    expect(readFileSync(file, "utf8")).toBe(canonical);
    expect(await run("format", folder)).toEqual({
      code: 0,
      out: "data:format: every table is in its form already\n",
      error: [],
    });
  });
  it("ends with 1, names the problem and leaves the file alone where it cannot be read whole", {
    timeout: TIMEOUT,
  }, async () => {
    const folder = copyOfSmall();
    const file = path.join(folder, "conditions.csv");
    replaceIn(file, "phase,Phase,,text,match", 'phase,"Phase",,text,mach');
    const before = readFileSync(file, "utf8");
    const { code, error } = await run("format", folder);
    expect(error).toEqual(['conditions.csv:4 role: "mach" → one of: match, vary, caveat, repeat']);
    expect(code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});
