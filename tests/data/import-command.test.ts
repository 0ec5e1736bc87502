import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL } from "@/tests/support/collection";
import { linesOf as printedLines, runScript } from "@/tests/support/run-script";

const ROOT = path.join(import.meta.dirname, "..", "..");
const FOREIGN = path.join(ROOT, "tests", "fixtures", "foreign");
const TIMEOUT = 60_000;

let folder = "";
const data = () => path.join(folder, "data");
const linesOf = (name: string, of: string) =>
  readFileSync(path.join(data(), name), "utf8")
    .split("\n")
    .filter((line) => line.includes(of));
const dataTexts = () => readdirSync(data()).map((name) => readFileSync(path.join(data(), name), "utf8"));

async function run(tables: string, ...options: string[]) {
  const { error, ...outcome } = await runScript("scripts/import/import.ts", data(), [
    tables,
    "--mappings",
    path.join(FOREIGN, "mappings"),
    ...options,
  ]);
  return { ...outcome, error: printedLines(error) };
}

/** Returns a copy of the folder of tables with one file changed. */
function tablesWith(file: string, change: (text: string) => string): string {
  const tables = path.join(mkdtempSync(path.join(folder, "tables-")), "tables");
  cpSync(path.join(FOREIGN, "tables"), tables, { recursive: true });
  writeFileSync(path.join(tables, file), change(readFileSync(path.join(tables, file), "utf8")));
  return tables;
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("data:import", () => {
  let first: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    mkdirSync(data());
    for (const name of readdirSync(SMALL).filter((file) => file.endsWith(".csv")))
      cpSync(path.join(SMALL, name), path.join(data(), name));
    first = await run(path.join(FOREIGN, "tables"));
  }, TIMEOUT);

  it("places every number and ends with counts that fit", () => {
    expect(first.error).toEqual([]);
    expect(first.code).toBe(0);
    expect(first.out).toContain(
      "data:import: 1 tables whole, 0 in part, 1 left out with a reason, 1 without a mapping; ",
    );
    expect(first.out).toContain("; 11 numbers = 4 results + 1 conditions + 6 left out; 1 sources; ");
    expect(first.out).toContain("no mapping: unread\n");
  });
  it("writes results with sign, spread, mark, condition of the run and evidence, and keeps the id of a result that was there", () => {
    const table = (id: string, method: string) => `${id},drift-table-1,${method},,harbour,mse`;
    expect(linesOf("results.csv", "drift-table-1")).toEqual([
      `${table("drift-harbour-96-mse-table-1", "drift")},0.197,exact,,,,,horizon=96; parameters=1200,own,main,first,Harbour | 96 · Drift: 0.197,`,
      `${table("drift-table-linear-mse-96", "linear")},0.207,exact,,,,,horizon=96,measured-again,main,second,Harbour | 96 · Linear: 0.207,`,
      `${table("drift-harbour-192-mse-table-1", "drift")},0.24,exact,0.01,standard-deviation,,,horizon=192; parameters=1200,own,main,,Harbour | 192 · Drift: 0.24 ± 0.01,`,
      `${table("linear-harbour-192-mse-table-1", "linear")},0.25,about,,,,,horizon=192,measured-again,main,,Harbour | 192 · Linear: ~0.25,`,
    ]);
  });
  it("writes the account of the table, with what was left out and why", () => {
    expect(linesOf("sources.csv", "drift-table")).toEqual([
      expect.stringMatching(
        /^drift-table-1,drift,paper,,https:\/\/example\.org\/drift,,"Table 1, whole",v2,,8,4,1,3,whole,[0-9a-f]{64},2024-05-07$/,
      ),
    ]);
    expect(linesOf("omissions.csv", "drift-table-1")).toEqual([
      "drift-table-1,1,a count of wins",
      "drift-table-1,1,the copy is cut off",
      "drift-table-1,1,not legible in the copy that was read",
    ]);
    expect(linesOf("former-ids.csv", "drift-table")).toEqual(["drift-table,sources,drift-table-1"]);
  });
  it("adds the rows that are needed and corrects those that a mapping names", () => {
    expect(linesOf("conditions.csv", "parameters")).toEqual([
      "parameters,Parameters,M,number,vary,Millions of parameters.",
    ]);
    expect(linesOf("methods.csv", "unused")).toEqual([]);
    expect(linesOf("methods.csv", "marsh,")).toEqual([
      'marsh,Marsh,,autoregressive,"A model of a paper outside the collection, corrected."',
    ]);
  });
  it("changes nothing when it is run again", { timeout: TIMEOUT }, async () => {
    const before = dataTexts();
    const again = await run(path.join(FOREIGN, "tables"), "--check");
    expect(again.out).toContain("data:import: the collection matches the tables; nothing to write");
    expect((await run(path.join(FOREIGN, "tables"))).code).toBe(0);
    expect(dataTexts()).toEqual(before);
  });

  const faults: readonly [string, string, (text: string) => string, readonly (string | RegExp)[]][] = [
    [
      "a name that no lookup has, and the result that it was",
      "harbour.csv",
      (text) => text.replace("Harbour | 96,Linear", "Harbour | 96,Lineal"),
      [
        /^harbour\.csv:3: Harbour \| 96 · Lineal · 0\.207: the lookup method has no entry "Lineal"$/,
        /^drift-table-linear-mse-96 of drift-table-1: no cell of the tables is /,
      ],
    ],
    [
      "a cell that is not one number",
      "harbour.csv",
      (text) => text.replace(",0.25,", ",0.25 / 0.26,"),
      [/^harbour\.csv:5: .*"0\.25 \/ 0\.26" is not one number/, /^linear-harbour-192-mse-table-1 of/],
    ],
    [
      "a cell that no mapping covers",
      "harbour.csv",
      (text) => text.replace("harbour,Harbour | 96,Drift", "haven,Harbour | 96,Drift"),
      [/^harbour\.csv:2: .*no mapping covers it$/, /^drift-harbour-96-mse-table-1 of/],
    ],
    [
      "a condition of no result",
      "harbour.csv",
      (text) => text.replace("Linear,size,-", "Linear,size,3M").replaceAll("Linear,MSE", "Drift,MSE"),
      [/^harbour\.csv:7: .*no result of the same run$/],
    ],
  ];
  it.each(faults)(
    "refuses %s by its place, and writes nothing",
    { timeout: TIMEOUT },
    async (_, file, change, expected) => {
      const before = dataTexts();
      const { code, error, out } = await run(tablesWith(file, change));
      for (const line of expected) expect(error).toContainEqual(expect.stringMatching(line));
      expect(out).toContain("refused; nothing was written");
      expect([code, dataTexts()]).toEqual([1, before]);
    },
  );
  it("says with --check what it would write, and ends with 1", { timeout: TIMEOUT }, async () => {
    const before = dataTexts();
    const { code, out } = await run(
      tablesWith("harbour.csv", (text) => text.replace("Linear,MSE,0.25,,,printed with ~", "Linear,MSE,0.25,,,")),
      "--check",
    );
    expect(out).toContain("data:import: would write: sources.csv, results.csv\n");
    expect([code, dataTexts()]).toEqual([1, before]);
  });
  it("could not be made without a manifest that names every table", { timeout: TIMEOUT }, async () => {
    const { code, error } = await run(tablesWith("invented-tables.csv", (text) => text.replace(/^unread.*\n/mu, "")));
    expect(error[0]).toBe("unread.csv: no manifest names this table");
    expect(code).toBe(2);
  });
});
