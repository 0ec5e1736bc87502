import type { Catalogue } from "@/lib/catalogue/catalogue";
import { ofKinds, withResults } from "@/lib/catalogue/of-kinds";
import type { SourceKind } from "@/lib/tables/sources";
import { EVERY_ROW, isFiltered, keepsRow, type RowFilter } from "./row-filter";

/** The part of a collection that counts for a view; ranks are computed within it. */
export interface Narrowing {
  readonly kinds: readonly SourceKind[];
  readonly filter?: RowFilter;
}

/** Returns the collection reduced to what a view keeps: results from these kinds of source that pass the filter. */
export function narrowed(catalogue: Catalogue, { kinds, filter = EVERY_ROW }: Narrowing): Catalogue {
  const ofSources = ofKinds(catalogue, kinds);
  return isFiltered(filter)
    ? withResults(
        ofSources,
        ofSources.results.filter((result) => keepsRow(filter, result)),
      )
    : ofSources;
}

/** Returns whether a view counts less than the whole collection, so that ranks of the whole do not apply to it. */
export const isNarrowed = ({ kinds, filter = EVERY_ROW }: Narrowing) => kinds.length > 0 || isFiltered(filter);
