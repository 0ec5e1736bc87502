import type { OwnRow } from "@/lib/own/own-row";

/** Models that stand on a board at once: more of them in one table and one chart would hold a frame up. */
const MOST_MODELS = 20;

/** A stretch of rows: `from` is the place of its first, `to` the place after its last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** What makes rows one model: its name and configuration. */
export const modelOf = ({ name, configuration }: Pick<OwnRow, "name" | "configuration">) => JSON.stringify([name, configuration]);

/** Rows cut into stretches of at most so many models, in their order; one where all fit, and one of nothing where there are none. */
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
