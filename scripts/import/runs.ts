import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { readCollectionFile } from "@/lib/catalogue/identity";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { sha256Of } from "@/lib/catalogue/sha256";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { printProblem } from "@/lib/csv/problem";
import { importRun } from "@/lib/drafts/runs/import-run";
import { noteChange } from "@/lib/drafts/runs/note-change";
import type { RunFacts, RunFile } from "@/lib/drafts/runs/run-file";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { givenFile } from "@/lib/readers/given-file";
import { cellsOfTexts, textsOfCells } from "./collection-cells";
import { filesToRead, type FileToRead } from "../data/files-to-read";

const WRITTEN = ["sources", "results", "omissions"] as const;

/**
 * Imports result files into the collection, each whole or not at all: if the checker refuses one, the others are still imported, and nothing is lost.
 * Importing the same files again changes nothing. Prints what was refused, and returns whether everything was imported.
 */
export async function importRuns(given: readonly string[], facts: RunFacts): Promise<boolean> {
  const before = loadTexts(dataFolder());
  let texts = before;
  const changes: string[] = [];
  const refused: string[] = [];
  // Problems that the collection already has are not a file's fault: a method may be waiting for the next file to use it.
  const known = new Set(problemsOf(before));
  let files = 0;
  for (const file of filesToRead(given)) {
    files += 1;
    const run = await runFile(file).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (typeof run === "string") {
      refused.push(`${file.shown}: ${run}`);
      continue;
    }
    const imported = importRun(cellsOfTexts(texts), run, facts);
    const after = imported.change === null ? texts : { ...textsOfCells(imported.collection), ...besides(before) };
    const problems =
      imported.change === null
        ? []
        : problemsOf(after)
            .filter((problem) => !known.has(problem))
            .map((problem) => `${run.path}: ${problem}`);
    for (const one of [...imported.refused, ...problems]) refused.push(one);
    if (imported.change === null || problems.length > 0) continue;
    texts = after;
    changes.push(imported.change);
  }
  for (const line of refused) console.error(line);
  if (changes.length > 0) write(before, texts, changes, facts.day);
  console.log(
    `data:import: ${files} files read, ${changes.length} added or updated, ${refused.length} problems; ${changes.length === 0 ? "nothing to write" : "written"}`,
  );
  return refused.length === 0;
}

const problemsOf = (texts: TableTexts): readonly string[] => checkTables(texts).problems.map(printProblem);

/** Returns the texts that are not tables. */
const besides = ({ collection, folder }: TableTexts) => ({
  ...(collection !== undefined && { collection }),
  ...(folder !== undefined && { folder }),
});

async function runFile({ shown, name, bytes }: FileToRead): Promise<RunFile> {
  const content = bytes();
  const file = givenFile(name, content);
  const from = path.relative(process.cwd(), path.resolve(shown)).split(path.sep).join("/");
  return {
    path: from.startsWith("../") ? name : from,
    text: file.text,
    sha256: sha256Of(content),
    reading: await readGivenFile(file),
  };
}

/** Writes each file next to its place and then moves it there, so that an interrupted run leaves no partial file. */
function write(before: TableTexts, after: TableTexts, changes: readonly string[], day: string): void {
  const folder = dataFolder();
  const isPrivate = readCollectionFile(before.collection).file?.private?.includes("run") ?? false;
  const log = path.join(folder, "CHANGES.md");
  const noted = noteChange(existsSync(log) ? readFileSync(log, "utf8") : "", day, changes, isPrivate);
  for (const [name, text] of [
    ...WRITTEN.filter((table) => after[table] !== before[table]).map(
      (table) => [`${table}.csv`, after[table]] as const,
    ),
    ["CHANGES.md", noted] as const,
  ]) {
    writeFileSync(path.join(folder, `${name}.new`), text);
    renameSync(path.join(folder, `${name}.new`), path.join(folder, name));
  }
}
