import { byText } from "@/lib/format/by-text";
import { cellOf, type Grid, type GridRow, type GridSection } from "@/lib/report/grid";
import { BENCHMARK_SORT, gridSortId, readSort } from "./board-sort";

/**
 * Returns the sections of a grid in the order of one of its columns: the rows of each benchmark by their values, and the benchmarks by the first of
 * these, so that results under equal conditions stay together. Rows without a value come last. An unknown order leaves the grid unchanged.
 */
export function sortedSections({ methods, metrics, sections }: Grid, sort: string): Grid["sections"] {
  const { id, isFalling } = readSort(sort);
  const sign = isFalling ? -1 : 1;
  if (id === BENCHMARK_SORT) return sections.toSorted((a, b) => sign * byText(a.benchmark.name, b.benchmark.name));
  const column = methods
    .flatMap((method) =>
      metrics.map((metric, at) => ({ method, at, id: gridSortId(metric.metric_id, method.method_id) })),
    )
    .find((one) => one.id === id);
  if (column === undefined) return sections;
  const valueOf = (row: GridRow | undefined) =>
    (row && cellOf(row, column.at, column.method)?.result.value.number) ?? null;
  const inOrder = (a: number | null, b: number | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b);
  const sorted = sections.map(
    (section): GridSection => ({ ...section, rows: section.rows.toSorted((a, b) => inOrder(valueOf(a), valueOf(b))) }),
  );
  return sorted.toSorted((a, b) => inOrder(valueOf(a.rows[0]), valueOf(b.rows[0])));
}
