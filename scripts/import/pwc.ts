import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkTables } from "@/lib/catalogue/checks/check-tables";
import { printProblem } from "@/lib/csv/problem";
import { readDump } from "@/lib/drafts/pwc/read-dump";
import { documentsOfDump } from "@/lib/drafts/pwc/documents-of-dump";
import { reportDump } from "@/lib/drafts/pwc/report-dump";
import { tablesOfDump } from "@/lib/drafts/pwc/tables-of-dump";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { day, url } from "@/lib/tables/cells";
import { fileOf } from "@/lib/tables/table";

export const PWC_USAGE = "npm run data:import -- pwc DIR OUT [--read-on YYYY-MM-DD] [--url https://...]";

/** Where the dumps were published. */
const HOME = "https://github.com/paperswithcode/paperswithcode-data";

/**
 * Creates a data folder from a dump of Papers with Code: DIR contains its task files (JSON), OUT is a folder that does not exist or is empty. Exit
 * code 1 if the checker refuses the outcome; then nothing is written. Throws if the arguments are not understood or DIR contains no board.
 */
export function importPwc(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "read-on": { type: "string", default: new Date().toISOString().slice(0, 10) },
      url: { type: "string", default: HOME },
    },
  });
  const [folder, out, ...more] = positionals;
  if (folder === undefined || out === undefined || more.length > 0)
    throw new Error("a folder of task files and a folder to write are needed");
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`${out} is not empty: name a folder that does not exist yet`);
  const facts = { readOn: parsed(day, "--read-on", values["read-on"]), url: parsed(url, "--url", values.url) };
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort();
  const dump = readDump(
    files.map((name) => ({
      name: name.split(path.sep).join("/"),
      text: readFileSync(path.join(folder, name), "utf8"),
    })),
  );
  if (dump.boards.length === 0)
    throw new Error(
      `${folder} contains no board of Papers with Code: task files are lists of tasks with datasets, sota and rows`,
    );
  const texts = tablesOfDump(dump, facts);
  const { rows, problems } = checkTables(texts);
  for (const problem of [...dump.problems, ...problems.map(printProblem)]) console.error(problem);
  if (problems.length > 0) {
    console.log(`data:import: ${problems.length} refused; nothing was written`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const name of TABLE_NAMES) writeFileSync(path.join(out, fileOf(TABLES[name])), texts[name]);
  for (const [name, text] of Object.entries(documentsOfDump(dump, facts))) writeFileSync(path.join(out, name), text);
  for (const line of reportDump(dump, rows)) console.log(line);
}

function parsed(schema: typeof day | typeof url, option: string, given: string): string {
  const read = schema.safeParse(given);
  if (!read.success) throw new Error(`${option}: found ${given} → write ${read.error.issues[0]?.message}`);
  return read.data;
}
