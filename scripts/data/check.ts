import { parseArgs } from "node:util";
import { dataFolder } from "@/lib/catalogue/load-texts";
import { checkFolder } from "./check-folder";
import { runDataCommand, summaryOf } from "./command";

runDataCommand("data:check", "npm run data:check (the folder is DATA_DIR, or data)", () => {
  parseArgs();
  const checked = checkFolder(dataFolder());
  return {
    ...checked,
    summary: `${summaryOf(checked.rows)}; the texts of the abstracts were not given, so hashes, ledger offsets, fragments and titles were not compared with them (npm run data:verify)`,
  };
});
