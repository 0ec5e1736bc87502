import type { Result, RowOf } from "@/lib/catalogue/catalogue";
import { conditionsWordsOf } from "@/lib/sentences/comparison";
import { printBriefly } from "@/lib/format/result";
import { directionWords } from "@/lib/format/words";
import type { Comparison, MeetingBoard } from "@/lib/report/comparison";
import { cellOf, type Grid } from "@/lib/report/grid";
import { standsForItself } from "@/lib/tables/judgements";
import type { ChartView } from "@/lib/view/views/chart-view";
import { rankedAxis } from "./closer-axis";
import { benchmarkFacings, rowFacings } from "./facings";
import { groupKey } from "@/lib/view/board/group-key";
import { gridWithout, leftBy } from "./left-out";
import { fewerStepsChart } from "./fewer-steps-chart";
import { lineChart } from "./line-chart";
import { meetingScatters, saysMoreThanOrder } from "./meeting-scatters";
import { conditionPairs, methodPairs } from "./pair-chart";
import { differenceChart, MOST_ROWS, ratioChart } from "./ratio-chart";
import { axisLabel, markOf } from "./series";
import { chooseChart, FEWEST_MARKS, type ChartDraft, type ShownChart } from "./shown-chart";

type Method = RowOf<"methods">;

/**
 * Returns the chart of a comparison that the reader or the data ask for: a metric against its cost or in order if configurations meet; ratios to a
 * reference, lines or pairs if a grid says more; the steps of teachers and students if both are chosen. Returns null if there is too little to draw.
 */
export function comparisonChart(comparison: Comparison, reference: Method | null, view: ChartView): ShownChart | null {
  const isLeft = ({ method_id }: Method) => view.without.includes(method_id);
  const isLeftOut = leftBy(view);
  const kept = comparison.methods.filter((method) => !isLeft(method));
  const grids = comparison.grids.map((grid) =>
    gridWithout({ ...grid, methods: grid.methods.filter((method) => !isLeft(method)) }, isLeftOut),
  );
  const boards = comparison.boards.map((board) => ({
    ...board,
    results: board.results.filter((result) => !isLeftOut(result)),
    among: board.among.filter(({ result }) => !isLeftOut(result)),
  }));
  const wish = {
    methods: kept,
    reference: reference && isLeft(reference) ? null : reference,
    scale: "auto" as const,
    x: view.x,
    from: view.from,
    to: view.to,
    most: view.kind === null ? MOST_ROWS.first : MOST_ROWS.asked,
  };
  const places = benchmarkFacings({ ...comparison, methods: kept, grids, boards });
  const [grid, board] = [grids[0], boards.find(({ results }) => results.length > 0)];
  const rows = grid ? rowFacings(grid) : [];
  const [ratio, difference] = [ratioChart(places, wish), differenceChart(places, wish)];
  const against = [
    ratio ?? difference,
    difference,
    methodPairs(rows.length > 0 && rows.length <= MOST_ROWS.asked ? rows : places, {
      ...wish,
      lead: leadMetric(comparison),
    }),
  ];
  const ofGrid = grid ? [lineChart(grid, wish), rankedChart(grid, wish)] : [];
  const ofBoard = board ? boardCharts(board, wish) : [];
  const along = board ? conditionPairs(board.among, wish) : null;
  const drafts =
    comparison.lead === "board"
      ? [...ofBoard, ...against, along, ...ofGrid]
      : comparison.lead === "grid"
        ? [...against.slice(0, 1), ...ofGrid, ...against.slice(1), ...ofBoard, along]
        : [];
  const steps = fewerStepsChart(
    comparison.speed.pairs.filter(({ before, after }) => !isLeftOut(before) && !isLeftOut(after)),
    { ...wish, most: MOST_ROWS.asked },
  );
  const first = [...drafts, steps].filter((draft) => draft !== null);
  // One of each kind; charts about the subject of the answer come first.
  const ofEachKind = first.filter((draft, at) => first.findIndex(({ kind }) => kind === draft.kind) === at);
  const results = [
    ...comparison.boards.flatMap((one) => one.results),
    ...comparison.speed.pairs.flatMap(({ before, after }) => [before, after]),
    ...comparison.grids.flatMap(resultsIn),
  ];
  return chooseChart(ofEachKind, view, { methods: comparison.methods.filter(isLeft), results });
}

const resultsIn = ({ sections }: Grid): readonly Result[] =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ groups }) =>
      groups.flatMap((group) => (group ? Array.from(group.byMethod.values(), ({ result }) => result) : [])),
    ),
  );

/** The metric that the answer is about. */
const leadMetric = ({ lead, grids: [grid], boards: [board] }: Comparison) =>
  lead === "grid" ? grid?.metrics[0] : board?.results[0]?.metric;

/** Returns the charts of a board; the chart against a condition comes first if it says more than the order. */
function boardCharts(board: MeetingBoard, wish: Wish & Pick<ChartView, "x">): readonly (ChartDraft | null)[] {
  const [scatter = null, ...others] = meetingScatters(board, wish);
  const order = orderChart(board, wish);
  return scatter !== null && saysMoreThanOrder(scatter) ? [scatter, order, ...others] : [order, scatter, ...others];
}

type Wish = Pick<ChartView, "from" | "to"> & { readonly most: number };

/** Draws the configurations of a board in order. Ranks are those of the board, in the whole comparison group, and not among the chosen methods alone. */
function orderChart({ results, among, board }: MeetingBoard, { most, ...ends }: Wish): ChartDraft | null {
  const { benchmark, metric } = results[0] as Result;
  const onBoard = new Map(board.rows.map((row) => [row.result, row]));
  const all = among
    .filter(standsForItself)
    .map((row) => onBoard.get(row.result) ?? { ...row, rank: null, tied: false });
  const rows = all.slice(0, most);
  if (rows.length < FEWEST_MARKS) return null;
  const conditions = conditionsWordsOf(results[0] as Result);
  const title = `${metric.symbol} on ${benchmark.name}${conditions && ` (${conditions})`} by configuration${rows.length < all.length ? `, the first ${rows.length} of ${all.length}` : ""}`;
  return rankedDraft(title, `${metric.name} on ${benchmark.name} of the chosen methods`, rows, ends, "");
}

/** Draws the methods in the first row of a grid, if nothing spans benchmarks. */
function rankedChart({ metrics, sections, methods }: Grid, { most, ...ends }: Wish): ChartDraft | null {
  const [metric] = metrics;
  const row = sections[0]?.rows[0];
  if (metric === undefined || row === undefined) return null;
  const standings = methods
    .flatMap((method) => cellOf(row, 0, method) ?? [])
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  if (standings.length < FEWEST_MARKS) return null;
  const where = [row.benchmark.name, sections[0]?.along && row.label].filter(Boolean).join(", ");
  return rankedDraft(
    `${metric.symbol} on ${where}`,
    `${metric.name} on ${where}`,
    standings.slice(0, most),
    ends,
    groupKey(row.key, 0),
  );
}

function rankedDraft(
  title: string,
  name: string,
  rows: readonly { readonly result: Result; readonly rank: number | null; readonly tied: boolean }[],
  ends: Pick<ChartView, "from" | "to">,
  group: string,
): ChartDraft {
  const { metric, benchmark } = (rows[0] as (typeof rows)[number]).result;
  return {
    kind: "ranked",
    title: `${title}; ${directionWords(metric.direction)}`,
    x: "",
    xs: [],
    results: rows.map(({ result }) => result),
    embed: "",
    series: {
      kind: "rows",
      name,
      summary: `${title}; ${directionWords(metric.direction)}.`,
      axis: {
        ...rankedAxis(
          rows.map(({ result }) => result.value.number),
          "auto",
          ends,
        ),
        label: axisLabel(metric),
      },
      marks: rows.map((row) => ({ ...markOf(row.result, row), detail: printBriefly(row.result) })),
      own: { group, metric: metric.metric_id, benchmark: benchmark.benchmark_id },
    },
  };
}
