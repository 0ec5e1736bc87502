import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMethodPlace, type MethodPlace } from "./method-place";
import type { MethodSummary } from "./methods";

/** A method as a row of the list of methods. */
export interface MethodRow extends MethodSummary {
  readonly place: MethodPlace | null;
}

/** Returns the rows of a list of methods, each with its place. */
export const withPlaces = (catalogue: Catalogue, summaries: readonly MethodSummary[]): readonly MethodRow[] =>
  summaries.map((summary) => ({ ...summary, place: selectMethodPlace(catalogue, summary.method.method_id) }));
