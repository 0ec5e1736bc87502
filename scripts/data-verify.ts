import { parseArgs } from "node:util";
import { NO_ROW } from "@/lib/catalogue/check-abstracts";
import { checkTables } from "@/lib/catalogue/check-tables";
import { loadAbstracts } from "@/lib/catalogue/load-abstracts";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import type { Problem } from "@/lib/csv/problem";
import { runDataCommand, summaryOf } from "./data-command";

runDataCommand("data:verify", "npm run data:verify -- --abstracts DIR (the folder of the tables is DATA_DIR, or data)", () => {
  const { values } = parseArgs({ options: { abstracts: { type: "string" } } });
  const abstracts = values.abstracts === undefined ? undefined : loadAbstracts(values.abstracts);
  const checked = checkTables(loadTexts(dataFolder()), abstracts);
  const summary = abstracts
    ? `${summaryOf(checked.rows)}, ${unaccounted(checked.problems)} unaccounted; held against the texts of ${abstracts.size} abstracts`
    : `${summaryOf(checked.rows)}; NOT CHECKED without --abstracts DIR: hashes of the abstracts, ledger rows at their offsets, fragments in their abstract, numerals without a row, copied sentences`;
  return { ...checked, summary };
});

/** Numerals of the abstracts that have no row of the ledger. */
function unaccounted(problems: readonly Problem[]): number {
  return problems.filter(({ file, found }) => file === "numerals.csv" && found.startsWith(NO_ROW)).length;
}
