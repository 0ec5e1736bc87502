import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { bestOf, type BestClaim, type BoundClaim } from "@/lib/select/order-claims";
import { narrowed, type Narrowing } from "@/lib/select/narrowed";
import { EVERY_PLACE, keepsPlace, type PlaceFilter } from "@/lib/select/place-filter";
import { rankFigures, standsForItself, type Ranked } from "@/lib/select/rank";
import { axisKey } from "@/lib/select/verdict";
import { selectConfigurationBoard, type ConfigurationBoard } from "./configurations";
import { differAlong, selectGrid, type Grid } from "./grid";
import { groupRanks, type RankInGroup } from "./group-ranks";
import { greatest } from "@/lib/numerals/greatest";

type Method = RowOf<"methods">;

/** What some chosen methods have in one comparison group. */
export interface Meeting {
  /** Their results as proposed. */
  readonly figures: readonly Figure[];
  readonly methods: readonly Method[];
}

/** A comparison group in which methods meet with several configurations. */
export interface MeetingBoard extends Meeting {
  /** The rows of the chosen methods; ranks are those of the whole comparison group, best and second those of what is shown. */
  readonly board: ConfigurationBoard;
  /** How many configurations rank in the whole group. */
  readonly ranked: number;
  /** The chosen methods alone in order, for what is said of them. */
  readonly among: readonly Ranked[];
  readonly best: BestClaim | BoundClaim | null;
}

/** Some methods side by side: where they meet as grids or by configuration, and what stands apart. */
export interface Comparison {
  readonly methods: readonly Method[];
  /** One for each set of metrics, most rows first; sections in which most methods meet come first. */
  readonly grids: readonly Grid[];
  /** Most methods first, then most results. */
  readonly boards: readonly MeetingBoard[];
  /** What the answer and the chart are about; null where no two of them meet. */
  readonly lead: "grid" | "board" | null;
  readonly alone: readonly Meeting[];
  /** Ablations and summaries. */
  readonly asides: readonly Figure[];
}

/** What of the results of some methods is compared: which of them count, and in which comparison groups. */
export interface ComparisonQuestion extends Narrowing {
  readonly place?: PlaceFilter;
}

/** The comparison of some methods over everything that is reported of them and that a question lets through. */
export function selectComparison(catalogue: Catalogue, methods: readonly Method[], question: ComparisonQuestion = { kinds: [] }): Comparison {
  const counted = narrowed(catalogue, question);
  const { place = EVERY_PLACE } = question;
  const all = methods.flatMap(({ method_id }) => counted.figuresOfMethod.get(method_id) ?? []).filter((figure) => keepsPlace(place, figure));
  const main = all.filter(({ standing }) => standing === "main");
  const meetings = Array.from(groupBy(main, axisKey).values(), (figures) => ({ figures, methods: competing(figures) }));
  const shared = meetings.filter((meeting) => meeting.methods.length > 1);
  const byBenchmark = [...groupBy(shared, ({ figures }) => (figures[0] as Figure).benchmark).values()];
  const isGrid = (own: readonly Meeting[]) => differAlong(own.map(({ figures }) => figures)) || own.every(isOneEach);
  const gridded = byBenchmark.filter(isGrid);
  const grids = [...groupBy(gridded, metricsKey).values()].map((own) => gridOf(catalogue, methods, own.flat())).toSorted((a, b) => rowsIn(b) - rowsIn(a));
  const boards = byBenchmark
    .filter((own) => !gridded.includes(own))
    .flat()
    .toSorted((a, b) => b.methods.length - a.methods.length || b.figures.length - a.figures.length)
    .flatMap((meeting) => boardOf(counted, meeting) ?? []);
  const inGrids = gridded.flat().reduce((sum, { figures }) => sum + figures.length, 0);
  const inBoards = boards.reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    methods,
    grids,
    boards,
    lead: shared.length === 0 ? null : inGrids >= inBoards ? "grid" : "board",
    alone: meetings.filter((meeting) => meeting.methods.length < 2),
    asides: all.filter(({ standing }) => standing !== "main"),
  };
}

/** References are lines and meet nobody. */
const competing = (figures: readonly Figure[]) => [...new Set(figures.map(({ method }) => method))].filter(({ family }) => family !== "reference");

/** Whether each method has one configuration only, so that a cell says all. */
function isOneEach({ figures, methods }: Meeting): boolean {
  const direction = (figures[0] as Figure).metric.direction;
  return rankFigures(figures, direction).filter(standsForItself).length <= methods.length;
}

const metricsKey = (own: readonly Meeting[]) => JSON.stringify([...new Set(own.map(({ figures }) => figures[0]?.metric.metric_id))].toSorted());

const rowsIn = ({ sections }: Grid) => sections.reduce((sum, { rows }) => sum + rows.length, 0);

function gridOf(catalogue: Catalogue, methods: readonly Method[], meetings: readonly Meeting[]): Grid {
  const figures = meetings.flatMap((meeting) => meeting.figures);
  const metrics = catalogue.tables.metrics.filter((metric) => figures.some((figure) => figure.metric === metric));
  const present = methods.filter((method) => meetings.some((meeting) => meeting.methods.includes(method)));
  const grid = selectGrid(figures, present, metrics);
  return { ...grid, sections: grid.sections.toSorted((a, b) => mostIn(b) - mostIn(a)) };
}

/** In how many methods a section is widest. */
export const mostIn = ({ rows }: Grid["sections"][number]) => greatest(rows.flatMap(({ groups }) => groups.map((group) => group?.byMethod.size ?? 0)));

function boardOf(counted: Catalogue, { figures, methods }: Meeting): MeetingBoard | null {
  const first = figures[0] as Figure;
  const { benchmark, metric } = first;
  const own = selectConfigurationBoard(figures, counted.figuresOfBenchmark.get(benchmark.benchmark_id) ?? []);
  if (own === null) return null;
  const { rankOf, ranked, partly } = groupRanks(counted, first);
  const among = rankFigures(figures, metric.direction);
  return {
    figures,
    methods,
    board: { ...own, rows: own.rows.map((row) => ({ ...row, ...rankIn(rankOf(row.figure)) })), partly },
    ranked,
    among,
    best: metric.direction === "none" ? null : bestOf(metric, among),
  };
}

const rankIn = (row: RankInGroup | undefined) => (row ? { rank: row.rank, tied: row.tied, unranked: row.unranked } : {});
