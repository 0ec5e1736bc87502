import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import type { Derived } from "./derive";
import type { Ranked } from "@/lib/select/rank/rank";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";
import type { ListNote } from "./list-notes";
import type { ResultFilter } from "@/lib/report/question/results";

/** The axis of a listed result, with the verdict of its view. */
export interface ListedAxis {
  /** The terms that distinguish it from the other axes of its metric. */
  readonly terms: readonly AxisTerm[];
  /** The verdict on the results of the view that share the axis. */
  readonly verdict: Verdict;
  /** The number of those results. */
  readonly results: number;
}

/** A result as a row of a list. */
export interface ListedRow extends Pick<Ranked, "result" | "rank" | "tied"> {
  readonly axis: ListedAxis;
  /** Why it has no rank in a view that ranks; null if it has one, or if the view ranks nothing. */
  readonly unranked: Ranked["unranked"];
  /** Whether the view calls it best, alone or tied; false if it is the only result. */
  readonly best: boolean;
  /** The result of the companion metric shown next to it. */
  readonly companion: Result | null;
  /** The number of results of its method that the row stands for, including its own, if the view shows only the first. */
  readonly standsFor: number;
  /** Its ratio or difference to the reference of a comparison; null for none. */
  readonly derived: Derived | null;
}

/** What the rows of a group have in common; null if there is nothing to state. */
export type ListedTogether =
  /** One axis of the metric of the list; `group` names the paper or family, if any. */
  | { readonly kind: "axis"; readonly terms: readonly AxisTerm[]; readonly group: string }
  /** One axis of a metric. */
  | { readonly kind: "metric"; readonly metric: RowOf<"metrics">; readonly terms: readonly AxisTerm[] };

/** Rows of one group, with the notes about them. */
export interface ListedGroup {
  readonly of: ListedTogether | null;
  readonly rows: readonly ListedRow[];
  readonly notes: readonly ListNote[];
}

/** The subject of a list. */
export type ListSubject =
  | { readonly kind: "metric"; readonly metric: RowOf<"metrics">; readonly benchmark: RowOf<"benchmarks"> }
  | { readonly kind: "method"; readonly method: RowOf<"methods">; readonly benchmark: RowOf<"benchmarks"> }
  | { readonly kind: "as a baseline" | "as a teacher"; readonly method: RowOf<"methods"> }
  | { readonly kind: "paper"; readonly paper: RowOf<"papers"> }
  /** A selection of results; every result if no filter is set. */
  | { readonly kind: "selection"; readonly filter: ResultFilter };

/** A list of results, independent of any format: the pages, files and JSON of a list contain exactly this. */
export interface ListedPart {
  readonly of: ListSubject;
  /** How many results are listed, and out of how many. */
  readonly counts: { readonly shown: number; readonly of: number };
  /** The metric shown next to that of the list. */
  readonly companion: RowOf<"metrics"> | null;
  readonly groups: readonly ListedGroup[];
  readonly notes: readonly ListNote[];
}

/** Returns the rows of a view that lists results of many axes in an order of its own and ranks none. The verdict on each axis is about the results that share it. */
export function unrankedRows(catalogue: Catalogue, results: readonly Result[]): readonly ListedRow[] {
  const axes = new Map(Array.from(groupBy(results, axisKey), ([key, group]) => [key, axisOf(catalogue, group)]));
  return results.map((result) => ({
    result,
    axis: axes.get(axisKey(result)) as ListedAxis,
    rank: null,
    tied: false,
    unranked: null,
    best: false,
    companion: null,
    standsFor: 1,
    derived: null,
  }));
}

const axisOf = (catalogue: Catalogue, results: readonly Result[]): ListedAxis => ({
  terms: axisTerms(catalogue, results[0] as Result),
  verdict: verdictOfAll(results),
  results: results.length,
});

/** Returns a list of results in the given order, without groups or notes. */
export const plainList = (catalogue: Catalogue, of: ListSubject, results: readonly Result[]): ListedPart => ({
  of,
  counts: { shown: results.length, of: results.length },
  companion: null,
  groups: [{ of: null, rows: unrankedRows(catalogue, results), notes: [] }],
  notes: [],
});
