import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TABLES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import { headerOf, type Table } from "@/lib/tables/table";
import { printDictionary } from "@/lib/tables/print-dictionary";

const committed = readFileSync(path.resolve(import.meta.dirname, "../../data/DICTIONARY.md"), "utf8");
/** The part before the first table describes collection.json. */
const ofTables = committed.slice(committed.indexOf("## papers.csv"));
const tables = Object.values(TABLES) as unknown as readonly Table[];

test("data/DICTIONARY.md is what lib/tables says (npm run data:dictionary writes it)", () => {
  expect(committed).toBe(printDictionary(tables.map(describeTable)));
});

test("the dictionary has a line for every column of every table, in header order", () => {
  // A row of a table begins with the name of its column in backticks: "| `paper_id` | …".
  const named = Array.from(ofTables.matchAll(/^\| `([a-z_0-9]+)` \|/gm), ([, name]) => name);
  expect(named).toEqual(tables.flatMap((table) => headerOf(table)));
});

test("every row of the dictionary has six cells", () => {
  const rows = ofTables.split("\n").filter((line) => line.startsWith("| `"));
  for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(8);
});
