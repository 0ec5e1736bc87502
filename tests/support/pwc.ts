import { readFileSync } from "node:fs";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import { documentsOfDump } from "@/lib/drafts/pwc/documents-of-dump";
import { readDump } from "@/lib/drafts/pwc/read-dump";
import { tablesOfDump } from "@/lib/drafts/pwc/tables-of-dump";

export const DUMP_FACTS = { readOn: "2026-11-28", url: "https://example.org/dump" };

/** An invented dump of Papers with Code, in the shapes of real ones. */
export const dump = readDump([
  { name: "weaving.json", text: readFileSync("tests/fixtures/pwc/tasks/weaving.json", "utf8") },
]);
export const dumpTexts = tablesOfDump(dump, DUMP_FACTS);
/** The same as pages and API read it. Throws if the checker refuses any of it. */
export const aggregated = buildCatalogue(dumpTexts, readChanges(documentsOfDump(dump, DUMP_FACTS)["CHANGES.md"]));
