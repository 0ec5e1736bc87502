import type { Printed } from "@/lib/tables/cells";
import type { Origin, Qualifier, Standing } from "@/lib/tables/results";
import type { SourceKind } from "@/lib/tables/sources";
import type { Repeats } from "./repeats";
import type { RowOf } from "./tables-of";

/** A stated condition of a result, with the row that defines it. */
export interface StatedCondition {
  readonly condition: RowOf<"conditions">;
  /** As printed in the cell. */
  readonly value: string;
  /** The method that the value names if the condition is of type method, else null. */
  readonly method: RowOf<"methods"> | null;
}

/** The rows of other tables that a result refers to, and the values built from its own cells. */
interface Related {
  readonly method: RowOf<"methods">;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  /** The baseline of a relative result; null for an absolute one. */
  readonly baseline: { readonly method: RowOf<"methods">; readonly configuration: string | null } | null;
  readonly conditions: readonly StatedCondition[];
  readonly source: RowOf<"sources">;
  /** The paper of the source. */
  readonly paper: RowOf<"papers">;
}

/**
 * A row of results.csv with everything that it refers to. Fields of the row itself are getters, because a collection of 100,000 results would
 * otherwise hold them twice. A copy made with `...` lacks getters, so make changed results from `fieldsOf`; a lint rule enforces this.
 */
export class Result implements Related {
  readonly method: RowOf<"methods">;
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly baseline: Related["baseline"];
  readonly conditions: readonly StatedCondition[];
  readonly source: RowOf<"sources">;
  readonly paper: RowOf<"papers">;
  /** The spread printed after the value, and its kind; null if the source prints none. */
  readonly spread: { readonly text: string; readonly kind: NonNullable<RowOf<"results">["spread_kind"]> } | null;
  /** The runs that it combines; absent if its source is not a run that states which repeat it is. */
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
  /** Whether the result is about the method itself; only `main` ranks. */
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
   * The kind of the source from the point of view of the method: what a paper prints about another paper's method is a citation. So an author's own
   * table is never called a third party's, nor a stranger's table the authors' own.
   */
  get kind(): SourceKind {
    const { kind, paper_id } = this.source;
    const isTheirText = kind === "paper" || kind === "repository";
    return isTheirText && this.method.paper_id !== paper_id ? "citation" : kind;
  }
}

/** The fields of a result as a plain object that can be copied and changed. */
export type ResultFields = { readonly [Field in keyof Result]: Result[Field] };

export function fieldsOf(result: Result): ResultFields {
  const {
    id,
    value,
    qualifier,
    spread,
    origin,
    standing,
    method,
    configuration,
    benchmark,
    metric,
    baseline,
    conditions,
    source,
    kind,
    paper,
    evidence,
    note,
    row,
    repeats,
  } = result;
  const fields = {
    id,
    value,
    qualifier,
    spread,
    origin,
    standing,
    method,
    configuration,
    benchmark,
    metric,
    baseline,
    conditions,
    source,
    kind,
    paper,
    evidence,
    note,
    row,
  };
  return repeats === undefined ? fields : { ...fields, repeats };
}
