import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printProblem } from "@/lib/csv/problem";
import { checkDraft } from "@/lib/desk/check-draft";
import type { DeskDraft } from "@/lib/desk/desk-draft";
import { abstractFile, draftFiles } from "@/lib/desk/draft-files";
import { withNewRows } from "@/lib/desk/surroundings";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { SMALL } from "@/tests/support/collection";
import { settledEddy, SMALL_BASE, SURROUNDINGS, withForty } from "@/tests/support/desk";
import { runScript } from "@/tests/support/run-script";

const project = mkdtempSync(path.join(tmpdir(), "as-reported-desk-"));
const data = path.join(project, "data");
let draft: DeskDraft;
/** The warnings of the desk, as the commands print them. */
let warnings = "";

/** Runs a command of the project on the folder; resolves to its output and its exit code. */
const run = (script: string, ...options: string[]) => runScript(`scripts/${script}`, data, options);

beforeAll(async () => {
  cpSync(SMALL, data, { recursive: true });
  draft = await withForty(settledEddy());
  const checked = checkDraft(SMALL_BASE, draft, withNewRows(SURROUNDINGS, draft));
  warnings = checked.warnings.map((warning) => `warning: ${printProblem(warning)}\n`).join("");
  writeFileSync(path.join(project, "desk.patch"), unifiedDiff(draftFiles(SMALL_BASE, draft, checked, "2024-07-01")));
  execFileSync("git", ["apply", "--whitespace=error-all", "desk.patch"], {
    cwd: project,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  const abstract = abstractFile(draft, draft.newPaper.title ?? "");
  writeFileSync(path.join(data, "abstracts", `04-${abstract?.name}`), abstract?.text ?? "");
});
afterAll(() => rmSync(project, { recursive: true }));

describe("the patch of the desk", () => {
  it("is taken by git and passes data:check", { timeout: 60_000 }, async () => {
    const { code, out, error } = await run("data/check.ts");
    expect([code, error]).toEqual([0, warnings]);
    // 14 and 5 of the abstract and 40 of the table; 21 numerals and the 9 of the new abstract.
    expect(out).toContain("4 papers, 6 sources, 59 results, 30 numerals");
  });
  it("passes data:verify with the text of the abstract that the desk gives", { timeout: 60_000 }, async () => {
    const { code, out, error } = await run("data/verify.ts", "--abstracts", path.join(data, "abstracts"));
    expect([code, error]).toEqual([0, warnings]);
    expect(out).toContain("0 unaccounted; compared with the texts of 4 abstracts");
  });
  it("is in the form that data:format writes: it changes nothing", { timeout: 60_000 }, async () => {
    expect(await run("data/format.ts")).toEqual({
      code: 0,
      out: "data:format: every table is in its form already\n",
      error: "",
    });
  });
  it("dates the change on top, in words that name what was added", () => {
    expect(readFileSync(path.join(data, "CHANGES.md"), "utf8")).toBe(
      "# Changes of data and rules\n\n## 2024-07-01: results of Eddy\n\n- Eddy: 45 results of its abstract and Table 2. New: 1 method (Eddy). 20 cells left out, with reasons.\n",
    );
  });
  it("comes undone with git apply -R, byte for byte", () => {
    const copy = mkdtempSync(path.join(tmpdir(), "as-reported-undo-"));
    mkdirSync(path.join(copy, "data"));
    cpSync(data, path.join(copy, "data"), { recursive: true });
    cpSync(path.join(project, "desk.patch"), path.join(copy, "desk.patch"));
    execFileSync("git", ["apply", "-R", "desk.patch"], { cwd: copy });
    for (const file of ["papers.csv", "results.csv", "sources.csv", "numerals.csv", "omissions.csv"])
      expect(readFileSync(path.join(copy, "data", file), "utf8")).toBe(readFileSync(path.join(SMALL, file), "utf8"));
    rmSync(copy, { recursive: true });
  });
});
