import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readAbstracts, textsOf, type AbstractFile } from "@/lib/catalogue/load-abstracts";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { proposeNumerals, type ProposedNumeral } from "@/lib/catalogue/propose-numerals";
import type { TableRows } from "@/lib/catalogue/tables-of";
import { printVerification, recordVerification, VERIFICATION_FILE } from "@/lib/catalogue/verification";
import { writeRecords } from "@/lib/csv/write-csv";
import { counted, listed } from "@/lib/format/words";
import { day } from "@/lib/tables/cells";
import { checkFolder, type CheckedFolder } from "./check-folder";
import { runDataCommand, summaryOf } from "./command";

const USAGE =
  "npm run data:verify -- --abstracts DIR [--record [--date YYYY-MM-DD]] (the folder of the tables is DATA_DIR, or data; DIR may hold some of the texts; --record needs all of them and records a run without problems)";

/** If more texts than this were read, they are counted instead of named. */
const MOST_NAMED = 8;

runDataCommand("data:verify", USAGE, () => {
  const { values } = parseArgs({
    options: { abstracts: { type: "string" }, record: { type: "boolean", default: false }, date: { type: "string" } },
  });
  if (values.record && values.abstracts === undefined)
    throw new Error("--record needs --abstracts DIR: without the texts nothing is verified");
  if (values.date !== undefined && !values.record)
    throw new Error("--date is the day of the record: it needs --record");
  if (values.date !== undefined && !day.safeParse(values.date).success)
    throw new Error(`--date ${values.date} → a day that exists, as YYYY-MM-DD`);
  if (values.abstracts === undefined) {
    const checked = checkFolder(dataFolder());
    return {
      ...checked,
      summary: `${summaryOf(checked.rows)}; NOT CHECKED without --abstracts DIR: hashes of the abstracts, ledger rows at their offsets, fragments in their abstract, numerals without a row, copied sentences, titles`,
    };
  }
  const abstracts = readAbstracts(values.abstracts);
  if (abstracts.length === 0)
    throw new Error(`${values.abstracts} contains no text of an abstract → add files such as 58-my-paper.txt`);
  const checked = checkFolder(dataFolder(), abstracts, values.record);
  const missing = proposeNumerals(checked.rows, textsOf(abstracts));
  const absent = absentOf(checked.rows, abstracts);
  const summary = [
    `${summaryOf(checked.rows)}, ${missing.length} unaccounted`,
    heldAgainst(abstracts, absent),
    ...(values.record ? [record(checked, absent, values.date)] : []),
  ];
  return { ...checked, summary: summary.join("; "), after: toPaste(missing) };
});

/** Returns the papers whose abstract is a source and whose text is missing. */
function absentOf(rows: TableRows, abstracts: readonly AbstractFile[]): readonly string[] {
  const there = new Set(abstracts.map(({ paper }) => paper));
  return rows.sources.flatMap(({ row }) => (row.kind === "abstract" && !there.has(row.paper_id) ? [row.paper_id] : []));
}

function heldAgainst(abstracts: readonly AbstractFile[], absent: readonly string[]): string {
  if (absent.length === 0) return `compared with the texts of ${counted(abstracts.length, "abstract")}`;
  const names =
    abstracts.length > MOST_NAMED ? counted(abstracts.length, "text") : listed(abstracts.map(({ paper }) => paper));
  return `${absent.length} of ${counted(absent.length + abstracts.length, "text")} ${absent.length === 1 ? "is" : "are"} not here; checked: ${names}`;
}

/** Returns the rows that the ledger lacks, as lines of numerals.csv in the order of the texts; the role is empty if no table determines it. */
function toPaste(missing: readonly ProposedNumeral[]): readonly string[] {
  if (missing.length === 0) return [];
  const rows = missing.map(({ source, offset, text, role, results }) => [
    source,
    String(offset),
    text,
    role ?? "",
    results.join(" "),
    "",
  ]);
  const [, ...lines] = writeRecords([""], rows).trimEnd().split("\n");
  return ["", "to paste into numerals.csv; fill in the empty roles:", ...lines];
}

/** Writes the record of the run next to the tables, unless there was a problem. Returns what it did, in words. */
function record(
  { texts, problems }: CheckedFolder,
  absent: readonly string[],
  date = new Date().toISOString().slice(0, 10),
): string {
  if (problems.length > 0) return `${VERIFICATION_FILE} left as it was, because there are problems`;
  if (absent.length > 0) return `${VERIFICATION_FILE} left as it was, because not every text is here`;
  writeFileSync(
    path.join(dataFolder(), VERIFICATION_FILE),
    printVerification(recordVerification(buildCatalogue(texts), date)),
  );
  return `recorded in ${VERIFICATION_FILE}`;
}
