import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeTable } from "@/lib/tables/describe";
import { printDictionary } from "@/lib/tables/print-dictionary";
import { TABLE_NAMES } from "@/lib/tables/all-tables";
import { tableOf } from "@/lib/tables/table-of";

/** Writes data/DICTIONARY.md from the definitions of the tables; with --check, only reports whether it is up to date. */
const FILE = "data/DICTIONARY.md";
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const dictionary = printDictionary(TABLE_NAMES.map((name) => describeTable(tableOf(name))));

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
