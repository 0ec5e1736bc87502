import type { Catalogue, RowOf } from "@/lib/catalogue/catalogue";
import type { Grid, GridRow } from "@/lib/report/grid";
import type { Overview } from "@/lib/report/overview";
import { NOBODY, missingReasonOf, type EmptyReason } from "@/lib/select/missing-reason";
import { shownGrid, type ShownGrid } from "./shown-grid";

/** An overview as a grid without sections: what its results share is said once, and each row is one benchmark. */
export function shownOverview(catalogue: Catalogue, { grid }: Overview): ShownGrid {
  const shown = shownGrid(grid, (row, at, method) => missingReasonIn(catalogue, grid, row, at, method));
  const [first] = shown.sections;
  if (first === undefined) return shown;
  const rows = shown.sections.flatMap(({ benchmark, rows: own }) => own.map((row) => ({ ...row, label: benchmark.name })));
  return { ...shown, along: "", sections: [{ ...first, setting: "", rows }] };
}

function missingReasonIn(catalogue: Catalogue, { metrics }: Grid, row: GridRow, at: number, method: RowOf<"methods">): EmptyReason {
  const [standing] = row.groups[at]?.byMethod.values() ?? [];
  const metric = metrics[at];
  if (standing === undefined || metric === undefined) return NOBODY;
  const all = catalogue.resultsOfBenchmark.get(row.benchmark.benchmark_id) ?? [];
  return missingReasonOf(catalogue, method, { benchmark: row.benchmark, metric, results: [standing.result, ...standing.others] }, { all, chosen: all });
}
