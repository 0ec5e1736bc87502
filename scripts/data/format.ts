import { writeFileSync } from "node:fs";
import path from "node:path";
import { DataError } from "@/lib/catalogue/build-catalogue";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { mendForm } from "@/lib/catalogue/mend-form";
import { printProblem } from "@/lib/csv/problem";
import { readCsv } from "@/lib/csv/read-csv";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf } from "@/lib/tables/table";

/**
 * Writes every table in its canonical form, and reports the cells that it changed. A file of which some part cannot be read in any form is left as it
 * is, and its problems are reported.
 */
try {
  format();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  for (const problem of error.problems) console.error(printProblem(problem));
  process.exitCode = 2;
}

function format(): void {
  const texts = loadTexts(dataFolder());
  const conditions = mendForm("conditions", texts.conditions, new Map()).text ?? texts.conditions;
  const units = new Map(readCsv(TABLES.conditions, conditions).rows.map(({ row }) => [row.condition_id, row]));
  let written = 0;
  for (const name of TABLE_NAMES) {
    const { text, mended, problems } = mendForm(name, texts[name], units);
    for (const problem of problems) console.error(printProblem(problem));
    if (problems.length > 0) process.exitCode = 1;
    if (text === null || text === texts[name]) continue;
    written += 1;
    writeFileSync(path.join(dataFolder(), fileOf(TABLES[name])), text);
    for (const cell of mended) console.log(printProblem(cell));
    console.log(`${fileOf(TABLES[name])}: written`);
  }
  if (written === 0 && process.exitCode === undefined) console.log("data:format: every table is in its form already");
}
