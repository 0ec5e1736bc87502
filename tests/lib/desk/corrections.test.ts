import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDraft } from "@/lib/desk/check-draft";
import { noCorrection, type Correction } from "@/lib/desk/correction";
import { EMPTY_DRAFT, type DeskDraft } from "@/lib/desk/desk-draft";
import { draftFiles } from "@/lib/desk/draft-files";
import { unifiedDiff } from "@/lib/desk/unified-diff";
import { splitRecords } from "@/lib/csv/split-records";
import { SMALL } from "@/tests/support/collection";
import { settledEddy, SMALL_BASE, SURROUNDINGS } from "@/tests/support/desk";
import { runScript } from "@/tests/support/run-script";
import { withNewRows } from "@/lib/desk/surroundings";

const [header = [], ...records] = splitRecords(SMALL_BASE.texts.results).records.map(({ cells }) => cells);
const cellOf = (cells: readonly string[], column: string) => cells[header.indexOf(column)] ?? "";
const isOfAbstract = (cells: readonly string[]) => cellOf(cells, "source_id").endsWith("-abstract");
const ofTable = records.find((cells) => !isOfAbstract(cells)) ?? [];
const ofAbstract = records.find((cells) => isOfAbstract(cells) && cellOf(cells, "conditions") === "") ?? [];
const correct = (cells: readonly string[], parts: Partial<Correction>): Correction => ({
  ...noCorrection(cellOf(cells, "result_id")),
  ...parts,
});

const checked = (...corrections: readonly Correction[]) =>
  checkDraft(SMALL_BASE, { ...EMPTY_DRAFT, corrections }, SURROUNDINGS);
const problemsOf = (...corrections: readonly Correction[]) =>
  checked(...corrections).problems.map(({ address, column }) => `${address} ${column}`.trim());

/** Applies the patch with git, and returns the folder and the output of data:check for it. */
async function applied(draft: DeskDraft) {
  const project = mkdtempSync(path.join(tmpdir(), "as-reported-correct-"));
  const data = path.join(project, "data");
  cpSync(SMALL, data, { recursive: true });
  const patch = unifiedDiff(
    draftFiles(SMALL_BASE, draft, checkDraft(SMALL_BASE, draft, withNewRows(SURROUNDINGS, draft)), "2024-07-01"),
  );
  writeFileSync(path.join(project, "desk.patch"), patch);
  execFileSync("git", ["apply", "--whitespace=error-all", "desk.patch"], {
    cwd: project,
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  });
  const { code, out: said } = await runScript("scripts/data/check.ts", data, []);
  expect(code).toBe(0);
  return {
    patch,
    said,
    fileOf: (name: string) => readFileSync(path.join(data, name), "utf8"),
    remove: () => rmSync(project, { recursive: true }),
  };
}

describe("a correction of a result that is there", () => {
  it("changes its line, the checksum of its source, and nothing else; a cell in another form is mended", () => {
    const { problems, base } = checked(correct(ofTable, { cells: { note: "Read  again." } }));
    expect(problems).toEqual([]);
    const differing = base.texts.results
      .split("\n")
      .filter((line, at) => line !== SMALL_BASE.texts.results.split("\n")[at]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain("Read again.");
  });

  it("is refused beside its field by the rules of the collection", () => {
    expect(problemsOf(correct(ofTable, { cells: { value: "123.456" } }))).toContain("correction 0 evidence");
    expect(problemsOf(correct(ofTable, { cells: { metric_id: "nothing" } }))).toContain("correction 0 metric_id");
  });

  it("that takes a result of a table out counts its cell as left out, with the reason that is asked for", () => {
    expect(problemsOf(correct(ofTable, { isRemoved: true }))).toContain("correction 0 reason");
    const { problems, base } = checked(
      correct(ofTable, { isRemoved: true, reason: "a misprint that the authors withdrew" }),
    );
    expect(problems).toEqual([]);
    expect(base.texts.omissions).toContain("a misprint that the authors withdrew");
  });

  it("that takes a result of an abstract out asks what its numeral is then", () => {
    const gone = { isRemoved: true, reason: "the size of the set" };
    expect(checked(correct(ofAbstract, gone)).problems.map(({ file }) => file)).toContain("numerals.csv");
    expect(problemsOf(correct(ofAbstract, { ...gone, role: "count" }))).toEqual([]);
  });

  it("of nothing changes nothing", () => expect(checked(correct(ofTable, {})).base.texts).toEqual(SMALL_BASE.texts));
});

it("git applies corrections and additions in one patch, data:check finds nothing, and the entry names each", {
  timeout: 60_000,
}, async () => {
  const id = cellOf(ofTable, "result_id");
  const heir = cellOf(
    records.find((cells) => cellOf(cells, "source_id") !== cellOf(ofTable, "source_id")) ?? [],
    "result_id",
  );
  const { patch, said, fileOf, remove } = await applied({
    ...settledEddy(),
    corrections: [
      correct(ofTable, { isRemoved: true, reason: "a misprint", heir }),
      correct(ofAbstract, { cells: { note: "Read again." } }),
    ],
  });
  expect(said).toContain("data:check: 0 problems");
  // Separate hunks: the patch does not contain the lines between the corrected line and the added ones.
  expect(patch.match(/^@@ /gm)?.length).toBeGreaterThan(4);
  expect(fileOf("results.csv")).not.toContain(`\n${id},`);
  expect(fileOf("former-ids.csv")).toContain(`${id},results,${heir}`);
  expect(fileOf("CHANGES.md")).toContain(
    `- ${id} is removed: a misprint; its address leads to ${heir}.\n- ${cellOf(ofAbstract, "result_id")}, corrected: note is Read again.\n`,
  );
  remove();
});
