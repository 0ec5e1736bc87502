import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { makeCollection } from "./make-collection";

/** `npm run bench:collection -- FIGURES FOLDER`: writes the nine tables of an invented collection, for DATA_DIR. */
const [given = "", folder] = process.argv.slice(2);
const figures = Number(given);
if (!Number.isInteger(figures) || figures < 100 || folder === undefined) {
  console.error(
    `bench:collection: found "${[given, folder].join(" ")}" → npm run bench:collection -- FIGURES FOLDER, at least 100 figures`,
  );
  process.exitCode = 2;
} else {
  const texts = makeCollection(figures);
  mkdirSync(folder, { recursive: true });
  for (const name of TABLE_NAMES) writeFileSync(path.join(folder, fileOf(TABLES[name])), texts[name]);
  console.log(`bench:collection: ${texts.results.split("\n").length - 2} figures in ${folder}`);
}
