import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { smallCollection, WIDE, wideCollection } from "./collection";

/** The two fixtures as the pages and the API read them. */
export const small = buildCatalogue(smallCollection().texts);
export const wideDocuments = loadDocuments(WIDE);
export const wide = buildCatalogue(wideCollection().texts, readChanges(wideDocuments["CHANGES.md"]));

/** Returns a row of a catalogue by its id. Throws for an unknown id, so that a test cannot pass by checking nothing. */
export function the<Table extends "papers" | "methods" | "benchmarks" | "metrics" | "sources">(
  catalogue: Catalogue,
  table: Table,
  id: string,
): RowOf<Table> {
  const row = (catalogue[table] as ReadonlyMap<string, RowOf<Table>>).get(id);
  if (row === undefined) throw new Error(`no ${id} in ${table}`);
  return row;
}

/** Returns a result of a catalogue by its id. Throws for an unknown id. */
export function theResult(catalogue: Catalogue, id: string): Result {
  const result = catalogue.results.find((one) => one.id === id);
  if (result === undefined) throw new Error(`no result ${id}`);
  return result;
}

/** Returns the ids of results, in their order. */
export const idsOf = (results: readonly Result[]): readonly string[] => results.map(({ id }) => id);
