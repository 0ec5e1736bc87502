import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { printProblem } from "@/lib/csv/problem";
import type { TableName } from "@/lib/tables/all-tables";
import { SMALL } from "@/tests/support/collection";
import { linesOf as printedLines, runScript } from "@/tests/support/run-script";

const ROOT = path.join(import.meta.dirname, "..", "..");
const FOREIGN = path.join(ROOT, "tests", "fixtures", "foreign");
const TABLE = path.join(FOREIGN, "table.csv");
const MAPPING = path.join(FOREIGN, "mapping.json");
const TIMEOUT = 60_000;

async function run(...options: string[]) {
  const { error, ...outcome } = await runScript("scripts/data/draft.ts", SMALL, options);
  return { ...outcome, error: printedLines(error) };
}

let folder = "";
let draft: Awaited<ReturnType<typeof run>>;
const file = (name: string) => path.join(folder, name);
const linesOf = (name: string) => readFileSync(file(name), "utf8").trimEnd().split("\n").slice(1);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  draft = await run(TABLE, "--map", MAPPING, "--out", file("draft.csv"));
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

describe("data:draft", () => {
  it("says what became of every row", () => {
    expect(draft.error).toEqual([]);
    expect(draft.code).toBe(0);
    expect(draft.out).toContain(
      "data:draft: 8 rows: 4 placed, 0 already in the collection, 2 as conditions of others, ",
    );
    expect(draft.out).toContain(", 1 left out with a reason, 0 without a number, 1 of other mappings, 0 not placed");
    expect(draft.out).toMatch(/left out +1 {2}nobody has seen the source/);
  });
  it("writes results with circumstances of their run, bounds, spreads and a fragment that ends with the value", () => {
    const tidal = "tidal-repository,tidal,,pond-64";
    const run = "exact,,,,,parameters=310; steps=8,own,main,";
    expect(linesOf("draft.csv")).toEqual([
      `tidal-pond-64-fid-8-repository,${tidal},fid,2.05,${run},Tidal | 2.05,As Tidal prints it.`,
      `tidal-pond-64-inception-score-8-repository,${tidal},inception-score,96.5,${run},Tidal | 2.05 | 96.5,As Tidal prints it.`,
      "brook-pond-64-fid-16-repository,tidal-repository,brook,,pond-64,fid,7.00,at-most,,,,,parameters=1500; steps=16,not-stated,main,,Brook | ≤7.00,",
      "fen-pond-64-fid-repository,tidal-repository,fen,,pond-64,fid,8.1,exact,0.2,not-stated,,,,not-stated,main,,8.1 ± 0.2,",
    ]);
  });
  it("writes the rows that the results need and that are not there, and no others", () => {
    expect(linesOf("draft.sources.csv")).toEqual([
      expect.stringMatching(
        /^tidal-repository,tidal,repository,,https:\/\/example\.org\/tidal\/code,,README,,,,4,0,0,part,[0-9a-f]{64},2024-05-06$/,
      ),
    ]);
    expect(linesOf("draft.methods.csv")).toEqual([
      "brook,Brook,,other,An invented method.",
      "fen,Fen,,other,Another invented method.",
    ]);
    expect(linesOf("draft.conditions.csv")).toEqual(["parameters,Parameters,M,number,vary,Millions of parameters."]);
    for (const name of ["benchmarks", "metrics"]) expect(existsSync(file(`draft.${name}.csv`))).toBe(false);
  });
  it("makes drafts that the checker accepts", () => {
    const texts = loadTexts(SMALL);
    const more = (name: TableName, draftName: string) => `${texts[name]}${linesOf(draftName).join("\n")}\n`;
    const grown = {
      ...texts,
      results: more("results", "draft.csv"),
      sources: more("sources", "draft.sources.csv"),
      methods: more("methods", "draft.methods.csv"),
      conditions: more("conditions", "draft.conditions.csv"),
    };
    expect(checkTables(grown).problems.map(printProblem)).toEqual([]);
  });
  it("names each row that it could not place, with the reason, ends with 1 and leaves no file", {
    timeout: TIMEOUT,
  }, async () => {
    const doubtful = await run(path.join(FOREIGN, "doubtful.csv"), "--map", MAPPING, "--out", file("doubtful.csv"));
    expect(doubtful.error).toEqual([
      'doubtful.csv:3: not placed: the quotation "Brook | ≤7.00 | 31.0 | 1.5B" does not contain the numeral 30.0',
      'doubtful.csv:4: not placed: the cell IS of the quotation is "31.0", not 7.00',
      expect.stringMatching(/^doubtful\.csv:5: not placed: benchmark_id: /),
      expect.stringMatching(
        /^doubtful\.csv:6: not placed: the numerals 1 and 2 of "Brook 8\.0, then 8\.0" are both 8\.0: name the cells of the quotation/,
      ),
      "doubtful.csv:7: not placed: no result of the same run",
      "moor, which neither methods.csv nor the mapping has",
    ]);
    expect([doubtful.code, existsSync(file("doubtful.csv"))]).toEqual([1, false]);
  });
  it("needs no quote for a plain table: the evidence is made of the labels", { timeout: TIMEOUT }, async () => {
    const plain = await run(
      path.join(FOREIGN, "plain.csv"),
      "--map",
      path.join(FOREIGN, "plain-mapping.json"),
      "--out",
      file("plain.csv"),
    );
    expect(plain.error).toEqual([]);
    const tidal = "tidal-repository,tidal,,pond-64";
    expect(linesOf("plain.csv")).toEqual([
      `tidal-pond-64-fid-plain,${tidal},fid,2.05,exact,,,,,parameters=310,own,main,,Tidal · FID: 2.05,`,
      `tidal-pond-64-inception-score-plain,${tidal},inception-score,96.5,exact,1.5,not-stated,,,parameters=310,own,main,,Tidal · IS: 96.5 ± 1.5,`,
      "marsh-pond-64-fid-plain,tidal-repository,marsh,,pond-64,fid,7.00,at-most,,,,,,quoted,main,,Brook · FID: ≤7.00,",
    ]);
  });
  it("refuses a target that exists", { timeout: TIMEOUT }, async () => {
    const { code, error } = await run(TABLE, "--map", MAPPING, "--out", file("draft.csv"));
    expect(error[0]).toContain("exists already: drafts are only written to new files");
    expect(code).toBe(2);
  });
  const targets = [path.join(SMALL, "draft.csv"), path.join(SMALL, "abstracts", "draft.csv"), "data/draft.csv"];
  it.each(targets)("refuses to write into the data folder: %s", { timeout: TIMEOUT }, async (out) => {
    const { code, error } = await run(TABLE, "--map", MAPPING, "--out", out);
    expect(error[0]).toContain("is in the data folder: write drafts somewhere else");
    expect([code, existsSync(path.resolve(ROOT, out))]).toEqual([2, false]);
  });
  it("names every fault of its files with the line, and leaves no file", { timeout: TIMEOUT }, async () => {
    writeFileSync(file("ragged.csv"), "model,number\nTidal,1\nTidal\n");
    writeFileSync(file("twice.csv"), "model,model\nTidal,1\n");
    const { code, error } = await run(
      TABLE,
      file("ragged.csv"),
      file("twice.csv"),
      "--map",
      MAPPING,
      "--out",
      file("none.csv"),
    );
    expect(error).toEqual([
      "ragged.csv:3: 1 cell under a header of 2 → 2 cells, one for each column; a cell with a delimiter in double quotes",
      'twice.csv:1: the column "model" twice → a name of its own for each column',
    ]);
    expect([code, existsSync(file("none.csv"))]).toEqual([2, false]);
  });
  it("refuses a mapping that it does not understand, with the place", { timeout: TIMEOUT }, async () => {
    const mapping = file("wrong.json");
    writeFileSync(mapping, readFileSync(MAPPING, "utf8").replace('"^FID$"', '"^(FID$"'));
    const { code, error } = await run(TABLE, "--map", mapping, "--out", file("wrong.csv"));
    const usage = expect.stringMatching(/^usage: npm run data:draft -- FILE/);
    expect(error).toEqual(["mapping rules.0.when.measure: a regular expression", usage]);
    expect([code, existsSync(file("wrong.csv"))]).toEqual([2, false]);
  });
});
