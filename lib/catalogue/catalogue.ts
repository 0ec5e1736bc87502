import type { Origin, Qualifier, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import type { Printed } from "@/lib/tables/cells";
import type { TableName } from "@/lib/tables/all-tables";
import type { Change } from "./changes";
import type { RowOf, TableTexts } from "./tables-of";
import type { Identity } from "./identity";
import type { Repeats } from "./repeats";

export type { RowOf, TableTexts } from "./tables-of";

/** A stated circumstance of a result, with the row that defines it. */
export interface StatedCondition {
  readonly condition: RowOf<"conditions">;
  /** As printed in the cell. */
  readonly value: string;
  /** The method that the value names, where the condition is of type method. */
  readonly method: RowOf<"methods"> | null;
}

/** A row of results.csv together with everything that it refers to. */
export interface Result {
  readonly id: string;
  readonly value: Printed;
  readonly qualifier: Qualifier;
  readonly method: RowOf<"methods">;
  readonly configuration: string | null;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** What is printed after the value as its spread, and what that is; null where the source prints none. */
  readonly spread: { readonly text: string; readonly kind: NonNullable<RowOf<"results">["spread_kind"]> } | null;
  /** Who measured. */
  readonly origin: Origin;
  /** Whether the method itself is meant; only `main` ranks. */
  readonly standing: Standing;
  /** What a relative result is relative to; null for an absolute one. */
  readonly baseline: { readonly method: RowOf<"methods">; readonly configuration: string | null } | null;
  readonly conditions: readonly StatedCondition[];
  readonly source: RowOf<"sources">;
  /** What kind of text the source is, seen from the method: what a paper prints of another paper's method is a citation. */
  readonly kind: SourceKind;
  /** The paper of the source. */
  readonly paper: RowOf<"papers">;
  readonly evidence: string;
  readonly note: string | null;
  readonly row: RowOf<"results">;
  /** The runs that it stands for; absent where its source is not a run that says which repeat it is. */
  readonly repeats?: Repeats;
}

/** The whole collection, typed, indexed and immutable: built once from checked files, never changed. */
export interface Catalogue {
  /** Whose collection it is and how it names its topics and families. */
  readonly identity: Identity;
  /** The rows as pages name them: two of one name are told apart. */
  readonly tables: { readonly [Name in TableName]: readonly RowOf<Name>[] };
  /** The same rows, named as in the files. */
  readonly files: Catalogue["tables"];
  /** The bytes of each table's file, for downloads. */
  readonly texts: TableTexts;
  /** SHA-256 of each table's file. */
  readonly hashes: Readonly<Record<TableName, string>>;
  /** The version of the data: 12 hexadecimal digits of a SHA-256 over all tables, so that equal data has an equal version. */
  readonly version: string;
  /** The day of the newest entry of CHANGES.md, `YYYY-MM-DD`: what a reader calls the version by; null where nothing is dated. */
  readonly date: string | null;
  /** What was changed in data and rules, newest first. */
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
