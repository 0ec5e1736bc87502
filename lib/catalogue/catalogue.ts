import type { TableName } from "@/lib/tables/all-tables";
import type { Change } from "./changes";
import type { RowOf, TableTexts } from "./tables-of";
import type { Identity } from "./identity";
import type { Result } from "./result";

export type { Result, StatedCondition } from "./result";
export type { RowOf, TableTexts } from "./tables-of";

/** The whole collection, typed, indexed and immutable: built once from checked files. */
export interface Catalogue {
  /** Whose collection it is and how it names its topics and families. */
  readonly identity: Identity;
  /** The rows as pages name them: rows that share a name are told apart. */
  readonly tables: { readonly [Name in TableName]: readonly RowOf<Name>[] };
  /** The same rows, named as in the files. */
  readonly files: Catalogue["tables"];
  /** The bytes of each table's file, for downloads. */
  readonly texts: TableTexts;
  /** SHA-256 of each table's file. */
  readonly hashes: Readonly<Record<TableName, string>>;
  /** The data version: 12 hexadecimal digits of a SHA-256 over all tables, so that equal data has an equal version. */
  readonly version: string;
  /** The day of the newest entry of CHANGES.md, `YYYY-MM-DD`, by which readers name the version; null if nothing is dated. */
  readonly date: string | null;
  /** The changes to data and rules, newest first. */
  readonly changes: readonly Change[];
  readonly papers: ReadonlyMap<string, RowOf<"papers">>;
  readonly methods: ReadonlyMap<string, RowOf<"methods">>;
  readonly benchmarks: ReadonlyMap<string, RowOf<"benchmarks">>;
  readonly metrics: ReadonlyMap<string, RowOf<"metrics">>;
  readonly sources: ReadonlyMap<string, RowOf<"sources">>;
  /** In the order of results.csv; runs of one configuration are one result. */
  readonly results: readonly Result[];
  readonly resultsOfBenchmark: ReadonlyMap<string, readonly Result[]>;
  /** By the paper of the source. */
  readonly resultsOfPaper: ReadonlyMap<string, readonly Result[]>;
  /** By the method that a result is about. */
  readonly resultsOfMethod: ReadonlyMap<string, readonly Result[]>;
}
