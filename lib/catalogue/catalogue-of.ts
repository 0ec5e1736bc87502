import type { Catalogue, Result, RowOf } from "./catalogue";

/** One map per process, like the collection (load-catalogue.ts), because each server bundle has its own copy of this module. */
const inProcess = globalThis as { asReportedCatalogues?: WeakMap<RowOf<"sources">, Catalogue> };
const catalogues = (inProcess.asReportedCatalogues ??= new WeakMap<RowOf<"sources">, Catalogue>());

/**
 * Remembers the whole collection that results were built with. A page may hold only a part of it, but statements about a result draw on all of it.
 * Keyed by source, since sources are far fewer than results.
 */
export function belongTo(catalogue: Catalogue): Catalogue {
  for (const source of catalogue.sources.values()) catalogues.set(source, catalogue);
  return catalogue;
}

/** Returns the whole collection of a result, or null for a result made by hand. */
export const catalogueOf = (result: Result): Catalogue | null => catalogues.get(result.source) ?? null;
