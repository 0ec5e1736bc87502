import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { printProblem } from "@/lib/csv/problem";
import { importTables } from "@/lib/drafts/import-tables";
import { readMapping } from "@/lib/drafts/mapping";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { importPwc, PWC_USAGE } from "./pwc";
import { readTablesFolder } from "./read-tables-folder";
import { reportImport } from "./report-import";
import { cellsOfTexts, textsOfCells } from "./collection-cells";
import { importRuns } from "./runs";

const USAGE = `npm run data:import -- TABLES_DIR [--check] [--mappings DIR]
       ${PWC_USAGE}
   or: npm run data:import -- runs FILE... [--by WHO] [--commit COMMIT] [--work PAPER_ID] [--date YYYY-MM-DD] [--drop]`;

/**
 * Imports whole tables into the collection, by the mappings of scripts/mappings/tables. Writes nothing unless every number of every table has its
 * place and the checker accepts the whole; with --check, it writes nothing at all. Exit code 1 if anything was refused or, with --check, would
 * change; 2 if the import could not be made.
 */
try {
  if (process.argv[2] === "runs") await importRunFiles(process.argv.slice(3));
  else if (process.argv[2] === "pwc") importPwc(process.argv.slice(3));
  else importFolder();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`usage: ${USAGE}`);
  process.exitCode = 2;
}

/** Imports your own result files, as sources of kind run. */
async function importRunFiles(args: string[]): Promise<void> {
  const text = { type: "string", default: "" } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { by: text, commit: text, work: text, date: text, drop: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new Error("no file of results is named");
  const { by, commit, work, drop } = values;
  const landed = await importRuns(positionals, {
    by,
    commit,
    work,
    drop,
    day: values.date || new Date().toISOString().slice(0, 10),
  });
  if (!landed) process.exitCode = 1;
}

function importFolder(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      mappings: { type: "string", default: "scripts/mappings/tables" },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error("one folder of tables is needed");
  const before = loadTexts(dataFolder());
  const imported = importTables(cellsOfTexts(before), readTablesFolder(folder), readMappings(values.mappings));
  const after = { ...before, ...textsOfCells(imported.collection) };
  const problems = checkTables(after).problems.map(printProblem);
  const refused = [...imported.refused, ...problems];
  for (const line of refused) console.error(line);

  const changed = TABLE_NAMES.filter((name) => after[name] !== before[name]).map((name) => fileOf(TABLES[name]));
  if (refused.length === 0 && !values.check)
    for (const name of TABLE_NAMES)
      if (after[name] !== before[name]) writeFileSync(path.join(dataFolder(), fileOf(TABLES[name])), after[name]);
  reportImport(imported);
  console.log(outcome(refused.length, changed, values.check));
  if (refused.length > 0 || (values.check && changed.length > 0)) process.exitCode = 1;
}

function outcome(refused: number, changed: readonly string[], check: boolean): string {
  if (refused > 0) return `data:import: ${refused} refused; nothing was written`;
  if (changed.length === 0) return "data:import: the collection matches the tables; nothing to write";
  return `data:import: ${check ? "would write" : "written"}: ${changed.join(", ")}`;
}

function readMappings(folder: string) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.map((name) => {
    try {
      return { name, mapping: readMapping(readFileSync(path.join(folder, name), "utf8")) };
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}
