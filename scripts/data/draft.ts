import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { DataError } from "@/lib/catalogue/build-catalogue";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { printProblem } from "@/lib/csv/problem";
import { readForeign } from "@/lib/csv/read-foreign";
import type { ForeignRow } from "@/lib/csv/read-records";
import { writeCsv, writeRecords } from "@/lib/csv/write-csv";
import { draftRows } from "@/lib/drafts/draft";
import { readMapping } from "@/lib/drafts/mapping";
import { NEEDED, neededRows } from "@/lib/drafts/needed-rows";
import { TABLES } from "@/lib/tables/all-tables";
import { resultsTable } from "@/lib/tables/results";
import { headerOf } from "@/lib/tables/table";
import { reportDrafts } from "../import/report-drafts";

const USAGE = "npm run data:draft -- FILE... --map MAPPING.json [--out DRAFT.csv]";

/**
 * Turns the rows of foreign CSV files into draft rows, by a mapping. Writes only new files, never into the data folder: results to DRAFT.csv, rows
 * that they need to DRAFT.sources.csv and so on. Exit code 1, and no file, if any row was neither placed nor skipped with a reason; 2 if the draft
 * could not be made.
 */
try {
  draft();
} catch (error) {
  if (error instanceof DataError) for (const problem of error.problems) console.error(printProblem(problem));
  else console.error(`${error instanceof Error ? error.message : String(error)}\nusage: ${USAGE}`);
  process.exitCode = 2;
}

function draft(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { map: { type: "string" }, out: { type: "string" } },
  });
  if (values.map === undefined || positionals.length === 0) throw new Error("a file and a mapping are needed");
  const out = values.out ?? `${path.basename(values.map, ".json")}.draft.csv`;
  refuseTarget(out);

  const mapping = readMapping(readFileSync(values.map, "utf8"));
  const { rows } = checkTables(loadTexts(dataFolder()));
  const files = readFiles(positionals);
  const drafted = draftRows(
    mapping,
    files.flatMap(({ records }) => records),
    rows.results,
  );
  const origins = files.flatMap(({ file, records }) => records.map(({ line }) => `${path.basename(file)}:${line}`));
  const results = drafted.flatMap(({ outcome }) => (outcome.kind === "placed" ? [outcome.result] : []));
  const { records, unknown } = neededRows(mapping, results, rows);

  if (!reportDrafts(drafted, origins, unknown)) {
    process.exitCode = 1;
    return;
  }
  const needed = NEEDED.filter((table) => records[table].length > 0);
  writeNew([
    { file: out, text: writeCsv(resultsTable, results) },
    ...needed.map((name) => ({ file: besides(out, name), text: writeRecords(headerOf(TABLES[name]), records[name]) })),
  ]);
}

/** Reads every file. Throws with everything that cannot be read, each with its file and line. */
function readFiles(
  files: readonly string[],
): readonly { readonly file: string; readonly records: readonly ForeignRow[] }[] {
  const read = files.map((file) => ({ file, ...readForeign(path.basename(file), readFileSync(file)) }));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new DataError(problems);
  return read.map(({ file, rows }) => ({ file, records: rows }));
}

function besides(out: string, name: string): string {
  return out.replace(/(?:\.csv)?$/, `.${name}.csv`);
}

/** Refuses an output inside a data folder or over an existing file: a curator reads drafts before they enter the collection. */
function refuseTarget(out: string): void {
  for (const folder of [dataFolder(), path.join(process.cwd(), "data")]) {
    const way = path.relative(path.resolve(folder), path.resolve(out));
    if (!way.startsWith("..") && !path.isAbsolute(way))
      throw new Error(`${out} is in the data folder: write drafts somewhere else`);
  }
  const there = [out, ...NEEDED.map((name) => besides(out, name))].find((file) => existsSync(file));
  if (there !== undefined) throw new Error(`${there} exists already: drafts are only written to new files`);
}

/** Writes all files or none. */
function writeNew(files: readonly { readonly file: string; readonly text: string }[]): void {
  const written: string[] = [];
  try {
    for (const { file, text } of files) {
      writeFileSync(file, text, { flag: "wx" });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    throw error;
  }
  for (const { file, text } of files) console.log(`${file}: written, ${text.trimEnd().split("\n").length - 1} rows`);
}
