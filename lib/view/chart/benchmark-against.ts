import type { Result } from "@/lib/catalogue/catalogue";
import type { ReportGroup } from "@/lib/report/benchmark-report";
import { countedRows, type Grid } from "@/lib/report/grid";
import type { Entry } from "@/lib/report/leaderboard/leaderboard";
import { standsForItself } from "@/lib/tables/judgements";
import type { Ends } from "./closer-axis";
import { boardFacing, rowFacings, type Facing } from "./facings";
import { differenceChart, MOST_ROWS, ratioChart } from "./ratio-chart";
import type { ChartDraft } from "./shown-chart";

interface Wish extends Ends {
  /** The method that all others are compared with, by id; if it is not in the group, the one of the first rank is used. */
  readonly x: string;
}

/**
 * Draws the values of a comparison group against those of one method: as ratios if the metric has a true zero, and as differences. A board by
 * configuration shows each method once, a grid shows row by row. `entries` are those that are not left out. A chart is null if there is too little to
 * draw.
 */
export function againstCharts(
  { board, lead }: Pick<ReportGroup, "board" | "lead">,
  grid: Grid | null,
  entries: readonly Entry[],
  { x, ...ends }: Wish,
): readonly (ChartDraft | null)[] {
  const results = entries.filter(standsForItself).map(({ result }) => result);
  const facings: readonly Facing[] = grid
    ? rowFacings(withoutAverages(grid))
    : board.shape === "configurations"
      ? boardFacing(results, board.board, "")
      : [];
  const methods = methodsIn(facings, results);
  const reference = methods.find(({ method_id }) => method_id === x) ?? methods[0];
  if (reference === undefined) return [];
  const first = methods.slice(0, MOST_ROWS.asked + 1);
  const drawn = first.includes(reference) ? first : [...first.slice(0, -1), reference];
  const part = drawn.length < methods.length ? `, the first ${drawn.length} of ${methods.length} methods` : "";
  const wish = {
    ...ends,
    methods: drawn,
    reference,
    most: MOST_ROWS.asked,
    part,
    ...(lead.entries[0] && { within: lead.entries[0].result.benchmark }),
  };
  const xs = methods.map(({ method_id, name }) => ({ id: method_id, name }));
  return [ratioChart(facings, wish), differenceChart(facings, wish)].map(
    (draft) => draft && { ...draft, x: reference.method_id, xs },
  );
}

/** Leaves out averages that stand next to the rows that they average, because they add nothing. */
const withoutAverages = (grid: Grid): Grid => ({
  ...grid,
  sections: grid.sections.map((section) => ({ ...section, rows: countedRows(section) })),
});

/** Returns the methods with an exact value, in the order of their ranks; methods without one in the ranked group come last. */
function methodsIn(facings: readonly Facing[], results: readonly Result[]): readonly Result["method"][] {
  const present = new Set(facings.flatMap(({ byMethod }) => [...byMethod.keys()]));
  return [...new Set([...results.map(({ method }) => method), ...present])].filter((method) => present.has(method));
}
