import { writeFileSync } from "node:fs";
import path from "node:path";
import { DataError } from "@/lib/catalogue/build-catalogue";
import { loadTexts } from "@/lib/catalogue/load-texts";
import { printProblem } from "@/lib/csv/problem";
import { counted } from "@/lib/format/words";
import { TABLES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";
import { addColumns } from "./add-columns";

/** Adds the columns that lib/tables defines to the files that lack them, in the folders given or, without any, in every collection of the project. */
const COLLECTIONS = ["data", "examples/lab/data", "tests/fixtures/small", "tests/fixtures/wide"];
const given = process.argv.slice(2);

try {
  for (const folder of given.length > 0 ? given : COLLECTIONS) addTo(folder);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  for (const problem of error.problems) console.error(printProblem(problem));
  process.exitCode = 2;
}

function addTo(folder: string): void {
  const widened = addColumns(loadTexts(folder));
  if (widened.size === 0) console.log(`${folder}: no file lacks a column`);
  for (const [name, { text, columns }] of widened) {
    const file = path.join(folder, fileOf(TABLES[name]));
    writeFileSync(file, text);
    console.log(
      `${file}: ${columns.length > 0 ? `${counted(columns.length, "column")} added (${columns.join(", ")})` : "checksums of the wider lines"}`,
    );
  }
}
