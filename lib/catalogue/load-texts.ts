import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "@/lib/csv/problem";
import { TABLES, TABLE_NAMES, type TableName } from "@/lib/tables/all-tables";
import { fileOf, headerOf } from "@/lib/tables/table";
import { DataError } from "./build-catalogue";
import { givenDataFolder } from "./data-folder.mjs";
import type { TableTexts } from "./tables-of";
import { COLLECTION_FILE } from "@/lib/tables/collection";

/** Returns the folder of the collection: `DATA_DIR`, or `data/` in the working directory if the variable is unset or empty. */
export const dataFolder = () => givenDataFolder(process.env) ?? path.join(process.cwd(), "data");

/** Tables whose file may be missing: a collection with no omissions, former ids or aliases is complete without them. */
const EMPTY_WITHOUT_FILE: readonly TableName[] = ["omissions", "former-ids", "aliases"];

const isNotThere = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Reads the file of every table. Throws a DataError that names every file that cannot be read. */
export function loadTexts(folder: string): TableTexts {
  const problems: Problem[] = [];
  const texts: Partial<Record<TableName | "collection", string>> = {};
  for (const name of TABLE_NAMES) {
    const file = fileOf(TABLES[name]);
    try {
      texts[name] = readFileSync(path.join(folder, file), "utf8");
    } catch (error) {
      if (EMPTY_WITHOUT_FILE.includes(name) && isNotThere(error)) {
        texts[name] = `${headerOf(TABLES[name]).join(",")}\n`;
        continue;
      }
      const found = error instanceof Error ? error.message : String(error);
      problems.push({ file, line: 0, column: "", found, instead: "a readable file in the data folder (DATA_DIR)" });
    }
  }
  try {
    texts.collection = readFileSync(path.join(folder, COLLECTION_FILE), "utf8");
  } catch (error) {
    if (!isNotThere(error))
      problems.push({
        file: COLLECTION_FILE,
        line: 0,
        column: "",
        found: String(error),
        instead: "a readable file, or none",
      });
  }
  if (problems.length > 0) throw new DataError(problems);
  return { ...(texts as TableTexts), folder: nameOf(path.resolve(folder)) };
}

/** Many projects call the folder of their tables "data"; the name of its parent says more. */
const nameOf = (folder: string) =>
  path.basename(folder) === "data" ? path.basename(path.dirname(folder)) : path.basename(folder);
