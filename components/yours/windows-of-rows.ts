import type { OwnRow } from "@/lib/own/own-row";

/** The most models on a board at once: with more of them, rendering the table and the chart would block a frame. */
const MOST_MODELS = 20;

/** A range of rows: `from` is the index of the first, `to` the index after the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Returns the key of the model that a row belongs to: its name and configuration. */
export const modelOf = ({ name, configuration }: Pick<OwnRow, "name" | "configuration">) =>
  JSON.stringify([name, configuration]);

/** Splits rows into ranges of at most `most` models, in their order; a single range if all fit, and an empty one if there are no rows. */
export function windowsOfRows(rows: readonly OwnRow[], most = MOST_MODELS): readonly RowWindow[] {
  const windows: RowWindow[] = [];
  let from = 0;
  let models = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const model = modelOf(row);
    if (!models.has(model) && models.size === most) {
      windows.push({ from, to: at });
      from = at;
      models = new Set();
    }
    models.add(model);
  }
  return [...windows, { from, to: rows.length }];
}
