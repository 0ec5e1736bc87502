import { mendConditions, mendSpaces, mendText, type Units } from "@/lib/catalogue/mend-cells";
import type { TableTexts } from "@/lib/catalogue/tables-of";
import type { Cells } from "@/lib/drafts/cells";
import { TableLines } from "./table-lines";

/** An existing source of the collection, as its files have it. */
export interface ExistingSource {
  /** Its row of sources.csv. */
  readonly cells: Cells;
  readonly omissions: readonly { readonly cells: number; readonly reason: string }[];
  /** Its results by `resultKey`. */
  readonly results: ReadonlyMap<string, { readonly id: string; readonly value: string }>;
}

const SAME = [
  "method_id",
  "configuration",
  "benchmark_id",
  "metric_id",
  "baseline_method_id",
  "baseline_configuration",
] as const;

/**
 * Returns a key of what a result is about, in the form of the files: two results of one source with one key are the same cell, or one of them is
 * wrong.
 */
export const resultKey = (cells: Cells, units: Units): string =>
  JSON.stringify([
    ...SAME.map((column) => mendText(mendSpaces(cells[column] ?? ""))),
    mendConditions(cells.conditions ?? "", units),
  ]);

/** Returns the source with an id; null if the collection has none, or if it is an abstract, whose results belong to its numerals. */
export function existingSource(
  { texts, units }: { readonly texts: TableTexts; readonly units: Units },
  id: string,
): ExistingSource | null {
  const sources = new TableLines(texts.sources);
  const [at] = sources.placesOf(id);
  if (id === "" || at === undefined) return null;
  const cells = sources.cellsAt(at);
  if (cells.kind === "abstract") return null;
  const [omissions, results] = [new TableLines(texts.omissions), new TableLines(texts.results)];
  const own = results
    .places()
    .filter((place) => results.lineAt(place).split(",", 2)[1] === id)
    .map(results.cellsAt.bind(results));
  return {
    cells,
    omissions: omissions
      .placesOf(id)
      .map((place) => omissions.cellsAt(place))
      .map((row) => ({ cells: Number(row.cells), reason: row.reason ?? "" })),
    results: new Map(own.map((row) => [resultKey(row, units), { id: row.result_id ?? "", value: row.value ?? "" }])),
  };
}
