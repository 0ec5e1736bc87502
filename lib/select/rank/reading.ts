import type { Result, RowOf } from "@/lib/catalogue/catalogue";

/** A source of which some results are not in the collection. */
export interface PartlyRead {
  readonly source: RowOf<"sources">;
  readonly paper: RowOf<"papers">;
  /** How many of its printed numbers are in the collection, as results or as their conditions. */
  readonly present: number;
  /** How many it prints; null where nobody counted them. */
  readonly cells: number | null;
}

/** A source that was read in part. */
export const partOf = (source: RowOf<"sources">, paper: RowOf<"papers">): PartlyRead => ({ source, paper, present: source.figures + source.condition_cells, cells: source.cells });

/** The sources of results that were read in part, in order of first appearance. */
export function partlyRead(results: readonly Result[]): readonly PartlyRead[] {
  const parts = new Map(results.filter(({ source }) => source.reading === "part").map(({ source, paper }) => [source, paper]));
  return Array.from(parts, ([source, paper]) => partOf(source, paper));
}
