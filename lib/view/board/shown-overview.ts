import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Overview } from "@/lib/report/overview";
import { gapsOf } from "@/lib/report/gap/gap-in";
import { shownGrid, type ShownGrid } from "./shown-grid";

/** Returns an overview as a grid with one section: the conditions that its results share are stated once, and each row is one benchmark. */
export function shownOverview(catalogue: Catalogue, { grid }: Overview): ShownGrid {
  const gapIn = gapsOf(catalogue, ({ benchmark_id }) => {
    const all = catalogue.resultsOfBenchmark.get(benchmark_id) ?? [];
    return { all, chosen: all };
  });
  const shown = shownGrid(grid, (row, at, method) => gapIn(grid, row, at, method));
  const [first] = shown.sections;
  if (first === undefined) return shown;
  const rows = shown.sections.flatMap(({ benchmark, rows: own }) =>
    own.map((row) => ({ ...row, label: benchmark.name })),
  );
  return { ...shown, along: "", sections: [{ ...first, setting: "", rows }] };
}
