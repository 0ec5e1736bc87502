import { parseArgs } from "node:util";
import { checkTables } from "@/lib/catalogue/check-tables";
import { dataFolder, loadTexts } from "@/lib/catalogue/load-texts";
import { runDataCommand, summaryOf } from "./data-command";

runDataCommand("data:check", "npm run data:check (the folder is DATA_DIR, or data)", () => {
  parseArgs();
  const checked = checkTables(loadTexts(dataFolder()));
  return { ...checked, summary: `${summaryOf(checked.rows)}; texts of the abstracts not given: hashes, ledger offsets and fragments were not held against them (npm run data:verify)` };
});
