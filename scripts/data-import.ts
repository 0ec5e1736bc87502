import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTables } from "@/lib/catalogue/check-tables";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { printProblem } from "@/lib/csv/problem";
import { readRecords } from "@/lib/csv/read-records";
import { writeRecords } from "@/lib/csv/write-csv";
import { cellOf, type CollectionCells } from "@/lib/drafts/cells";
import { importTables } from "@/lib/drafts/import-tables";
import { readMapping } from "@/lib/drafts/mapping";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf, headerOf } from "@/lib/tables/table";
import { importPwc, PWC_USAGE } from "./import-pwc";
import { readTablesFolder } from "./read-tables-folder";
import { reportImport } from "./report-import";

const USAGE = `npm run data:import -- TABLES_DIR [--check] [--mappings DIR]\n       ${PWC_USAGE}`;

/**
 * Puts whole tables into the collection, by the mappings of scripts/mappings/tables. Writes nothing unless every number of every
 * table has its place and the checker accepts the whole; with --check it writes nothing at all. Exit code 1 if anything was
 * refused or, with --check, would change; 2 if the import could not be made.
 */
try {
  if (process.argv[2] === "pwc") importPwc(process.argv.slice(3));
  else importFolder();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
}

function importFolder(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, mappings: { type: "string", default: "scripts/mappings/tables" } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error("one folder of tables is needed");
  const before = loadTexts(dataFolder());
  const imported = importTables(collectionOf(before), readTablesFolder(folder), readMappings(values.mappings));
  const after = textsOf(imported.collection);
  const problems = checkTables(after).problems.map(printProblem);
  const refused = [...imported.refused, ...problems];
  for (const line of refused) console.error(line);

  const changed = TABLE_NAMES.filter((name) => after[name] !== before[name]).map((name) => fileOf(TABLES[name]));
  if (refused.length === 0 && !values.check) for (const name of TABLE_NAMES) if (after[name] !== before[name]) writeFileSync(path.join(dataFolder(), fileOf(TABLES[name])), after[name]);
  reportImport(imported);
  console.log(outcome(refused.length, changed, values.check));
  if (refused.length > 0 || (values.check && changed.length > 0)) process.exitCode = 1;
}

function outcome(refused: number, changed: readonly string[], check: boolean): string {
  if (refused > 0) return `data:import: ${refused} refused; nothing was written`;
  if (changed.length === 0) return "data:import: the collection is what the tables say; nothing to write";
  return `data:import: ${check ? "would write" : "written"}: ${changed.join(", ")}`;
}

function readMappings(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
  return files.map((name) => {
    try {
      return { name, mapping: readMapping(readFileSync(path.join(folder, name), "utf8")) };
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function collectionOf(texts: TableTexts): CollectionCells {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readRecords(texts[name]).map(({ cells }) => cells)]));
}

function textsOf(collection: CollectionCells): TableTexts {
  const texts = TABLE_NAMES.map((name) => {
    const header = headerOf(TABLES[name]);
    return [name, writeRecords(header, (collection[name] ?? []).map((row) => header.map((column) => cellOf(row, column))))];
  });
  return Object.fromEntries(texts) as TableTexts;
}
