import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { TABLES } from "@/lib/tables/all-tables";
import { describeTable } from "@/lib/tables/describe";
import type { Table } from "@/lib/tables/table";
import { printDictionary } from "@/lib/tables/print-dictionary";

/** Writes data/DICTIONARY.md from the definitions of the tables; with --check, only reports whether it is up to date. */
const FILE = "data/DICTIONARY.md";
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const dictionary = printDictionary(Object.values(TABLES).map((table) => describeTable(table as unknown as Table)));

if (!values.check) {
  writeFileSync(FILE, dictionary);
  console.log(`${FILE}: written`);
} else if (readIfThere() !== dictionary) {
  console.error(`${FILE}: does not match lib/tables → run npm run data:dictionary and commit the file`);
  process.exitCode = 1;
} else {
  console.log(`${FILE}: matches lib/tables`);
}

function readIfThere(): string | undefined {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return undefined;
  }
}
