import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import type { Scale } from "./draft-collection";
import { makeCollection } from "./make-collection";

/** Writes the tables of an invented collection into a folder, for DATA_DIR. Returns its number of results. */
export function writeCollection(results: number, folder: string, scale?: Scale): number {
  const texts = makeCollection(results, 1, scale);
  mkdirSync(folder, { recursive: true });
  for (const name of TABLE_NAMES) writeFileSync(path.join(folder, fileOf(TABLES[name])), texts[name]);
  return texts.results.split("\n").length - 2;
}
