import type { Result, RowOf } from "@/lib/catalogue/catalogue";

/** A source some of whose results are not in the collection. */
export interface PartlyRead {
  readonly source: RowOf<"sources">;
  readonly paper: RowOf<"papers">;
  /** The number of its printed numbers that are in the collection, as results or as their conditions. */
  readonly present: number;
  /** The number of its printed numbers; null if nobody counted them. */
  readonly cells: number | null;
}

/** Returns the counts of a source that was read in part. */
export const partOf = (source: RowOf<"sources">, paper: RowOf<"papers">): PartlyRead => ({
  source,
  paper,
  present: source.figures + source.condition_cells,
  cells: source.cells,
});

/** Returns the sources of results that were read in part, in order of first appearance. */
export function partlyRead(results: readonly Result[]): readonly PartlyRead[] {
  const parts = new Map(
    results.filter(({ source }) => source.reading === "part").map(({ source, paper }) => [source, paper]),
  );
  return Array.from(parts, ([source, paper]) => partOf(source, paper));
}
