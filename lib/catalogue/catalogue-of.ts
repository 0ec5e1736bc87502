import type { Catalogue, Result, RowOf } from "./catalogue";

/** One for the process, as the collection is (load-catalogue.ts): each bundle of the server has this module for itself. */
const inProcess = globalThis as { asReportedCatalogues?: WeakMap<RowOf<"sources">, Catalogue> };
const catalogues = (inProcess.asReportedCatalogues ??= new WeakMap<RowOf<"sources">, Catalogue>());

/** Remembers the whole collection that results were built with, by their sources, of which there are far fewer: a page may hold a part of it, and what is said of a result is said from all. */
export function belongTo(catalogue: Catalogue): Catalogue {
  for (const source of catalogue.sources.values()) catalogues.set(source, catalogue);
  return catalogue;
}

/** The whole collection of a result; null for one that was made by hand. */
export const catalogueOf = (result: Result): Catalogue | null => catalogues.get(result.source) ?? null;
