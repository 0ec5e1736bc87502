import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readRecords, type ForeignRow } from "@/lib/csv/read-records";
import type { ForeignTable } from "@/lib/drafts/place-tables";

/**
 * Reads the tables of a folder. A manifest is a file with a column `numeric_cells`, which states how many numbers each table prints; a table is the
 * file `table_id.csv`. Other files are ignored. Throws if a manifest and the files do not agree.
 */
export function readTablesFolder(folder: string): readonly ForeignTable[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort();
  const read = new Map(files.map((file) => [file, readFile(folder, file)]));
  const manifest = [...read.values()].flat().filter(({ cells }) => cells.numeric_cells !== undefined);
  if (manifest.length === 0)
    throw new Error(`${folder}: no file has a column numeric_cells → a manifest with table_id and numeric_cells`);
  const named = new Set(manifest.map(({ cells }) => `${cells.table_id}.csv`));
  for (const [file, rows] of read) {
    const isTable = `${rows[0]?.cells.table_id}.csv` === file && rows[0]?.cells.numeric_cells === undefined;
    if (isTable && !named.has(file)) throw new Error(`${file}: no manifest names this table`);
  }
  return manifest.map(({ cells: { table_id: id = "", numeric_cells: printed = "" } }) => {
    const rows = read.get(`${id}.csv`);
    if (rows === undefined) throw new Error(`${id}.csv: no such file, but a manifest names it`);
    if (!/^\d+$/.test(printed)) throw new Error(`${id}: numeric_cells is "${printed}" → a whole number`);
    return { id, printed: Number(printed), rows };
  });
}

function readFile(folder: string, file: string): readonly ForeignRow[] {
  try {
    return readRecords(readFileSync(path.join(folder, file), "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
