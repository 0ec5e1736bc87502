import { aliasesTable } from "./aliases";
import { benchmarksTable } from "./benchmarks";
import { claimsTable } from "./claims";
import { conditionsTable } from "./conditions";
import { formerIdsTable } from "./former-ids";
import { methodsTable } from "./methods";
import { metricsTable } from "./metrics";
import { numeralsTable } from "./numerals";
import { omissionsTable } from "./omissions";
import { papersTable } from "./papers";
import { resultsTable } from "./results";
import { sourcesTable } from "./sources";

/** Every table of the collection by name, in reading order: the things that are measured before the measurements. */
export const TABLES = {
  papers: papersTable,
  sources: sourcesTable,
  methods: methodsTable,
  benchmarks: benchmarksTable,
  metrics: metricsTable,
  conditions: conditionsTable,
  results: resultsTable,
  claims: claimsTable,
  numerals: numeralsTable,
  omissions: omissionsTable,
  "former-ids": formerIdsTable,
  aliases: aliasesTable,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
