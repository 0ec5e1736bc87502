import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { readChanges } from "@/lib/catalogue/changes";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { smallCollection, WIDE, wideCollection } from "./collection";

/** The two fixtures as the pages and the API see them. */
export const small = buildCatalogue(smallCollection().texts);
export const wideDocuments = loadDocuments(WIDE);
export const wide = buildCatalogue(wideCollection().texts, readChanges(wideDocuments["CHANGES.md"]));

/** A row of a catalogue by its id. Throws for an id that is not there, so that a test cannot pass by asking for nothing. */
export function the<Table extends "papers" | "methods" | "benchmarks" | "metrics" | "sources">(
  catalogue: Catalogue,
  table: Table,
  id: string,
): RowOf<Table> {
  const row = (catalogue[table] as ReadonlyMap<string, RowOf<Table>>).get(id);
  if (row === undefined) throw new Error(`no ${id} in ${table}`);
  return row;
}

/** A figure of a catalogue by its id. Throws for an id that is not there. */
export function theFigure(catalogue: Catalogue, id: string): Figure {
  const figure = catalogue.figures.find((one) => one.id === id);
  if (figure === undefined) throw new Error(`no result ${id}`);
  return figure;
}

/** The ids of figures, in their order. */
export const idsOf = (figures: readonly Figure[]): readonly string[] => figures.map(({ id }) => id);
