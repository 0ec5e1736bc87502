import { writeFileSync } from "node:fs";
import path from "node:path";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { printProblem } from "@/lib/csv/problem";
import { readCsv } from "@/lib/csv/read-csv";
import { writeCsv } from "@/lib/csv/write-csv";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { fileOf, type Table } from "@/lib/tables/table";

/** Writes every table in its canonical form. A file that cannot be read whole is left as it is, with its problems. */
const texts = loadTexts(dataFolder());
for (const name of TABLE_NAMES) {
  const table = TABLES[name] as unknown as Table;
  const { rows, problems } = readCsv(table, texts[name]);
  for (const problem of problems) console.error(printProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  else {
    const canonical = writeCsv(table, rows.map(({ row }) => row));
    if (canonical !== texts[name]) {
      writeFileSync(path.join(dataFolder(), fileOf(table)), canonical);
      console.log(`${fileOf(table)}: written`);
    }
  }
}
