import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import type { AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import type { Derived } from "./derive";
import type { Ranked } from "@/lib/select/rank/rank";
import { axisKey, verdictOfAll, type Verdict } from "@/lib/select/rank/verdict";
import type { ListNote } from "./list-notes";
import type { ResultFilter } from "@/lib/report/question/results";

/** The axis that a listed result stands on, as its view judges it. */
export interface ListedAxis {
  /** What tells it from the others of its metric. */
  readonly terms: readonly AxisTerm[];
  /** Over the results of the view that share the axis. */
  readonly verdict: Verdict;
  /** How many they are. */
  readonly results: number;
}

/** A result as a view lists it. */
export interface ListedRow extends Pick<Ranked, "result" | "rank" | "tied"> {
  readonly axis: ListedAxis;
  /** Why it has no rank in a view that ranks; null where it has one, and where the view ranks nothing. */
  readonly unranked: Ranked["unranked"];
  /** Whether the view calls it best, alone or with others; never where it stands alone. */
  readonly best: boolean;
  /** The result of the companion metric that stands beside it. */
  readonly companion: Result | null;
  /** How many results of its method it stands for, itself included, where the view shows only the first. */
  readonly standsFor: number;
  /** Its ratio or difference to the reference of a comparison. */
  readonly derived: Derived | null;
}

/** What rows have in common that stand together; null where there is nothing to tell. */
export type ListedTogether =
  /** One axis of the metric of the list, of which `group` names the paper or family, if any. */
  | { readonly kind: "axis"; readonly terms: readonly AxisTerm[]; readonly group: string }
  /** One axis of a metric. */
  | { readonly kind: "metric"; readonly metric: RowOf<"metrics">; readonly terms: readonly AxisTerm[] };

/** Rows that stand together, with what is said of them all. */
export interface ListedGroup {
  readonly of: ListedTogether | null;
  readonly rows: readonly ListedRow[];
  readonly notes: readonly ListNote[];
}

/** What a list is about. */
export type ListSubject =
  | { readonly kind: "metric"; readonly metric: RowOf<"metrics">; readonly benchmark: RowOf<"benchmarks"> }
  | { readonly kind: "method"; readonly method: RowOf<"methods">; readonly benchmark: RowOf<"benchmarks"> }
  | { readonly kind: "as a baseline" | "as a teacher"; readonly method: RowOf<"methods"> }
  | { readonly kind: "paper"; readonly paper: RowOf<"papers"> }
  /** Every result where no filter is set. */
  | { readonly kind: "selection"; readonly filter: ResultFilter };

/** Results one below the other, before any format: pages, files and JSON of a list say this and nothing else. */
export interface ListedPart {
  readonly of: ListSubject;
  /** How many results are listed, of how many. */
  readonly counts: { readonly shown: number; readonly of: number };
  /** The metric that stands beside that of the list. */
  readonly companion: RowOf<"metrics"> | null;
  readonly groups: readonly ListedGroup[];
  readonly notes: readonly ListNote[];
}

/** Rows of a view that lists results of many axes in an order of its own and ranks none; each axis is judged over those that share it. */
export function unrankedRows(catalogue: Catalogue, results: readonly Result[]): readonly ListedRow[] {
  const axes = new Map(Array.from(groupBy(results, axisKey), ([key, group]) => [key, axisOf(catalogue, group)]));
  return results.map((result) => ({ result, axis: axes.get(axisKey(result)) as ListedAxis, rank: null, tied: false, unranked: null, best: false, companion: null, standsFor: 1, derived: null }));
}

const axisOf = (catalogue: Catalogue, results: readonly Result[]): ListedAxis => ({ terms: axisTerms(catalogue, results[0] as Result), verdict: verdictOfAll(results), results: results.length });

/** A list of results as they come, without groups or notes. */
export const plainList = (catalogue: Catalogue, of: ListSubject, results: readonly Result[]): ListedPart => ({
  of,
  counts: { shown: results.length, of: results.length },
  companion: null,
  groups: [{ of: null, rows: unrankedRows(catalogue, results), notes: [] }],
  notes: [],
});
