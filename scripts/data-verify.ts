import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { NO_ROW } from "@/lib/catalogue/check-abstracts";
import { checkTables } from "@/lib/catalogue/check-tables";
import { loadAbstracts } from "@/lib/catalogue/load-abstracts";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import { printVerification, recordVerification, VERIFICATION_FILE } from "@/lib/catalogue/verification";
import type { Problem } from "@/lib/csv/problem";
import { day } from "@/lib/tables/cells";
import { runDataCommand, summaryOf } from "./data-command";

const USAGE =
  "npm run data:verify -- --abstracts DIR [--record [--date YYYY-MM-DD]] (the folder of the tables is DATA_DIR, or data; --record notes a run without problems)";

runDataCommand("data:verify", USAGE, () => {
  const { values } = parseArgs({ options: { abstracts: { type: "string" }, record: { type: "boolean", default: false }, date: { type: "string" } } });
  if (values.record && values.abstracts === undefined) throw new Error("--record needs --abstracts DIR: without the texts nothing is verified");
  if (values.date !== undefined && !values.record) throw new Error("--date is the day of the record: it needs --record");
  if (values.date !== undefined && !day.safeParse(values.date).success) throw new Error(`--date ${values.date} → a day that exists, as YYYY-MM-DD`);
  const abstracts = values.abstracts === undefined ? undefined : loadAbstracts(values.abstracts);
  const texts = loadTexts(dataFolder());
  const checked = checkTables(texts, abstracts);
  if (!abstracts)
    return {
      ...checked,
      summary: `${summaryOf(checked.rows)}; NOT CHECKED without --abstracts DIR: hashes of the abstracts, ledger rows at their offsets, fragments in their abstract, numerals without a row, copied sentences`,
    };
  const summary = `${summaryOf(checked.rows)}, ${unaccounted(checked.problems)} unaccounted; held against the texts of ${abstracts.size} abstracts`;
  return { ...checked, summary: values.record ? `${summary}; ${record(texts, checked.problems, values.date)}` : summary };
});

/** Notes the run beside the tables, unless it found a problem. Says what it did. */
function record(texts: TableTexts, problems: readonly Problem[], date = new Date().toISOString().slice(0, 10)): string {
  if (problems.length > 0) return `${VERIFICATION_FILE} left as it was, because there are problems`;
  writeFileSync(path.join(dataFolder(), VERIFICATION_FILE), printVerification(recordVerification(buildCatalogue(texts), date)));
  return `recorded in ${VERIFICATION_FILE}`;
}

/** Numerals of the abstracts that have no row of the ledger. */
function unaccounted(problems: readonly Problem[]): number {
  return problems.filter(({ file, found }) => file === "numerals.csv" && found.startsWith(NO_ROW)).length;
}
