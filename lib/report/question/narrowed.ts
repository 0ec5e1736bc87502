import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds, withResults } from "@/lib/catalogue/of-kinds";
import type { SourceKind } from "@/lib/tables/sources";
import { EVERY_ROW, isFiltered, keepsRow, type RowFilter } from "./row-filter";

/** What of a collection counts for a view; everything in it has ranks of its own. */
export interface Narrowing {
  readonly kinds: readonly SourceKind[];
  readonly filter?: RowFilter;
}

/** The collection as if it held only what a view lets through: from these kinds of source, and these results. */
export function narrowed(catalogue: Catalogue, { kinds, filter = EVERY_ROW }: Narrowing): Catalogue {
  const ofSources = ofKinds(catalogue, kinds);
  return isFiltered(filter) ? withResults(ofSources, ofSources.results.filter((result) => keepsRow(filter, result))) : ofSources;
}

/** Whether a view counts less than the whole, so that ranks of the whole say nothing of it. */
export const isNarrowed = ({ kinds, filter = EVERY_ROW }: Narrowing) => kinds.length > 0 || isFiltered(filter);
