import type { Printed } from "@/lib/tables/cells";
import type { Origin, Qualifier, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import type { Repeats } from "./repeats";
import type { RowOf } from "./tables-of";

/** A stated circumstance of a result, with the row that defines it. */
export interface StatedCondition {
  readonly condition: RowOf<"conditions">;
  /** As printed in the cell. */
  readonly value: string;
  /** The method that the value names, where the condition is of type method. */
  readonly method: RowOf<"methods"> | null;
}

/** What a result refers to: rows of other tables, and what its own cells make together. */
interface Related {
  readonly method: RowOf<"methods">;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** What a relative result is relative to; null for an absolute one. */
  readonly baseline: { readonly method: RowOf<"methods">; readonly configuration: string | null } | null;
  readonly conditions: readonly StatedCondition[];
  readonly source: RowOf<"sources">;
  /** The paper of the source. */
  readonly paper: RowOf<"papers">;
}

/**
 * A row of results.csv together with everything that it refers to. What the row says by itself is read from the row: a collection of 100,000 results would
 * hold it twice. Getters are in no copy by `...`, so that a changed result is made from `fieldsOf`; lint refuses the other.
 */
export class Result implements Related {
  readonly method: RowOf<"methods">;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly baseline: Related["baseline"];
  readonly conditions: readonly StatedCondition[];
  readonly source: RowOf<"sources">;
  readonly paper: RowOf<"papers">;
  /** What is printed after the value as its spread, and what that is; null where the source prints none. */
  readonly spread: { readonly text: string; readonly kind: NonNullable<RowOf<"results">["spread_kind"]> } | null;
  /** The runs that it stands for; absent where its source is not a run that says which repeat it is. */
  declare readonly repeats?: Repeats;

  constructor(
    readonly row: RowOf<"results">,
    related: Related,
  ) {
    this.method = related.method;
    this.benchmark = related.benchmark;
    this.metric = related.metric;
    this.baseline = related.baseline;
    this.conditions = related.conditions;
    this.source = related.source;
    this.paper = related.paper;
    this.spread = row.spread === null ? null : { text: row.spread, kind: row.spread_kind ?? "not-stated" };
  }

  get id(): string {
    return this.row.result_id;
  }
  get value(): Printed {
    return this.row.value;
  }
  get qualifier(): Qualifier {
    return this.row.qualifier;
  }
  get configuration(): string | null {
    return this.row.configuration;
  }
  /** Who measured. */
  get origin(): Origin {
    return this.row.origin;
  }
  /** Whether the method itself is meant; only `main` ranks. */
  get standing(): Standing {
    return this.row.standing;
  }
  get evidence(): string {
    return this.row.evidence;
  }
  get note(): string | null {
    return this.row.note;
  }
  /**
   * What kind of text the source is, seen from the method: what a paper prints of another paper's method is a citation. An author's own table is never called a
   * third party's, nor a stranger's table the authors' own.
   */
  get kind(): SourceKind {
    const { kind, paper_id } = this.source;
    const isTheirText = kind === "paper" || kind === "repository";
    return isTheirText && this.method.paper_id !== paper_id ? "citation" : kind;
  }
}

/** What a result says, as an object whose copies can be changed. */
export type ResultFields = { readonly [Field in keyof Result]: Result[Field] };

export function fieldsOf(result: Result): ResultFields {
  const { id, value, qualifier, spread, origin, standing, method, configuration, benchmark, metric, baseline, conditions, source, kind, paper, evidence, note, row, repeats } = result;
  const fields = { id, value, qualifier, spread, origin, standing, method, configuration, benchmark, metric, baseline, conditions, source, kind, paper, evidence, note, row };
  return repeats === undefined ? fields : { ...fields, repeats };
}
