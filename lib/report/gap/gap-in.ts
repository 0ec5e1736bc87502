import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import type { Grid, GridRow } from "@/lib/report/grid";
import { missingReasonOf, NOBODY, whyEmpty, type EmptyReason } from "./missing-reason";

/** Returns why a method has no result in a row of a grid under a metric. */
export type GapIn = (
  grid: Pick<Grid, "metrics">,
  row: GridRow,
  metric: number,
  method: Grid["methods"][number],
) => EmptyReason;

/** The results on a benchmark: all of them, those that the choice of sources keeps, and those of them that count. */
export interface KnownOn {
  readonly all: readonly Result[];
  /** Absent if no filter narrows the choice of sources. */
  readonly ofSources?: readonly Result[];
  readonly chosen: readonly Result[];
}

/** Returns a function that gives the reasons for the gaps of grids; if a row has no result of the metric at all, the reason is that none of the sources read has one. */
export const gapsOf =
  (catalogue: Catalogue, knownOn: (benchmark: RowOf<"benchmarks">) => KnownOn): GapIn =>
  ({ metrics }, row, at, method) => {
    const [standing] = row.groups[at]?.byMethod.values() ?? [];
    const metric = metrics[at];
    if (standing === undefined || metric === undefined) return NOBODY;
    const place = { benchmark: row.benchmark, metric, results: [standing.result, ...standing.others] };
    const { ofSources, ...known } = knownOn(row.benchmark);
    return ofSources === undefined
      ? missingReasonOf(catalogue, method, place, known)
      : whyEmpty(catalogue, method, place, { ...known, ofSources });
  };
