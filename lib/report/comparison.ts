import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { bestOf, type BestClaim, type BoundClaim } from "@/lib/report/leaderboard/order-claims";
import { narrowed, type Narrowing } from "@/lib/report/question/narrowed";
import { conditionIn, EVERY_PLACE, keepsPlace, valueIn, type PlaceFilter } from "@/lib/report/question/place-filter";
import { rankAxis } from "@/lib/select/rank/axes";
import type { Ranked } from "@/lib/select/rank/rank";
import { standsForItself } from "@/lib/tables/judgements";
import { selectConfigurationBoard, type ConfigurationBoard } from "./configurations";
import { gapsOf, type GapIn } from "./gap/gap-in";
import { differAlong, selectGrid, type Grid } from "./grid";
import { groupRanks, type RankInGroup } from "./group-ranks";
import { groupsOfMethods } from "./groups-of-methods";
import { selectSpeedRelations, type SpeedRelations } from "./speed-relations";
import { greatest } from "@/lib/numerals/greatest";
import { isNumeral } from "@/lib/numerals/scan-numerals";

type Method = RowOf<"methods">;

/** The results of some chosen methods in one comparison group. */
export interface Meeting {
  /** The results of the methods themselves, without ablations and summaries. */
  readonly results: readonly Result[];
  readonly methods: readonly Method[];
}

/** A comparison group in which methods with several configurations meet. */
export interface MeetingBoard extends Meeting {
  /** The rows of the chosen methods. Ranks are those of the whole comparison group; best and second are those of the rows shown. */
  readonly board: ConfigurationBoard;
  /** How many configurations rank in the whole comparison group. */
  readonly ranked: number;
  /** The results of the chosen methods ranked among themselves, for the sentences about them. */
  readonly among: readonly Ranked[];
  readonly best: BestClaim | BoundClaim | null;
  /** The first result of each method that `best` does not name, in order. */
  readonly then: readonly Result[];
}

/** Some methods side by side: the groups in which they meet, as grids or by configuration, and the results that cannot be compared. */
export interface Comparison {
  readonly methods: readonly Method[];
  /** One for each set of metrics, most rows first; within a grid, sections in which most methods meet come first. */
  readonly grids: readonly Grid[];
  /** Most methods first, then most results. */
  readonly boards: readonly MeetingBoard[];
  /** The shape that the answer and the chart are about: the one with more results; null if no two of the methods meet. */
  readonly lead: "grid" | "board" | null;
  readonly alone: readonly Meeting[];
  /** Ablations and summaries. */
  readonly asides: readonly Result[];
  /** Which of them is faster than another, or imitates it in fewer steps. */
  readonly speed: SpeedRelations;
  /** Returns why a cell of one of the grids is empty. */
  readonly gapIn: GapIn;
}

/** Which results of some methods are compared: the filters, and the comparison groups. */
export interface ComparisonQuestion extends Narrowing {
  readonly place?: PlaceFilter;
}

/** Returns the comparison of some methods over all of their reported results that the filters of a question keep. */
export function selectComparison(
  catalogue: Catalogue,
  methods: readonly Method[],
  question: ComparisonQuestion = { kinds: [] },
): Comparison {
  const [ofSources, counted] = [narrowed(catalogue, { kinds: question.kinds }), narrowed(catalogue, question)];
  const { place = EVERY_PLACE } = question;
  const all = methods
    .flatMap(({ method_id }) => counted.resultsOfMethod.get(method_id) ?? [])
    .filter((result) => keepsPlace(place, result));
  const main = all.filter(({ standing }) => standing === "main");
  const meetings = groupsOfMethods(counted, methods)
    .filter(([first]) => keepsPlace(place, first as Result))
    .map((results) => ({ results, methods: competing(results) }));
  const shared = meetings.filter((meeting) => meeting.methods.length > 1);
  const byBenchmark = [...groupBy(shared, ({ results }) => (results[0] as Result).benchmark).values()];
  const differing = new Set(byBenchmark.filter((own) => differAlong(own.map(({ results }) => results))));
  const gridded = byBenchmark.filter((own) => differing.has(own) || own.every(isOneEach));
  const asked = conditionAsked(catalogue, place);
  const grids = [...groupBy(gridded, metricsKey).values()]
    .map((own) => gridOf(catalogue, methods, own.flat(), own.some((one) => differing.has(one)) ? null : asked))
    .toSorted((a, b) => rowsIn(b) - rowsIn(a));
  const boards = byBenchmark
    .filter((own) => !gridded.includes(own))
    .flat()
    .toSorted((a, b) => b.methods.length - a.methods.length || b.results.length - a.results.length)
    .flatMap((meeting) => boardOf(counted, meeting) ?? []);
  const inGrids = gridded.flat().reduce((sum, { results }) => sum + results.length, 0);
  const inBoards = boards.reduce((sum, { results }) => sum + results.length, 0);
  return {
    methods,
    grids,
    boards,
    lead: shared.length === 0 ? null : inGrids >= inBoards ? "grid" : "board",
    alone: meetings.filter((meeting) => meeting.methods.length < 2),
    asides: all.filter(({ standing }) => standing !== "main"),
    speed: selectSpeedRelations(catalogue, methods, main),
    gapIn: gapsOf(counted, ({ benchmark_id }) => {
      const [all = [], chosen = []] = [ofSources, counted].map(
        ({ resultsOfBenchmark }) => resultsOfBenchmark.get(benchmark_id) ?? [],
      );
      return { all, ofSources: all, chosen };
    }),
  };
}

/** Returns the methods of some results. References are drawn as lines and do not compete. */
const competing = (results: readonly Result[]) =>
  [...new Set(results.map(({ method }) => method))].filter(({ family }) => family !== "reference");

/** Returns whether each method has only one configuration, so that one cell holds all of it. */
function isOneEach({ results, methods }: Meeting): boolean {
  return rankAxis(results).filter(standsForItself).length <= methods.length;
}

const metricsKey = (own: readonly Meeting[]) =>
  JSON.stringify([...new Set(own.map(({ results }) => results[0]?.metric.metric_id))].toSorted());

const rowsIn = ({ sections }: Grid) => sections.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Returns the numeric condition of which a reader chose several values, such as two horizons, which are too few for a grid to recognise by itself in
 * which condition its rows differ. Returns null if there is none.
 */
function conditionAsked(catalogue: Catalogue, { conditions }: PlaceFilter): RowOf<"conditions"> | null {
  const chosen = groupBy(
    conditions.filter((key) => isNumeral(valueIn(key))),
    conditionIn,
  );
  return catalogue.tables.conditions.find(({ condition_id }) => (chosen.get(condition_id)?.length ?? 0) > 1) ?? null;
}

function gridOf(
  catalogue: Catalogue,
  methods: readonly Method[],
  meetings: readonly Meeting[],
  along: RowOf<"conditions"> | null,
): Grid {
  const results = meetings.flatMap((meeting) => meeting.results);
  const metrics = catalogue.tables.metrics.filter((metric) => results.some((result) => result.metric === metric));
  const present = methods.filter((method) => meetings.some((meeting) => meeting.methods.includes(method)));
  const grid = selectGrid(results, present, metrics, along);
  return { ...grid, sections: grid.sections.toSorted((a, b) => mostIn(b) - mostIn(a)) };
}

/** Returns the largest number of methods in one row and metric of a section. */
export const mostIn = ({ rows }: Grid["sections"][number]) =>
  greatest(rows.flatMap(({ groups }) => groups.map((group) => group?.byMethod.size ?? 0)));

function boardOf(counted: Catalogue, { results, methods }: Meeting): MeetingBoard | null {
  const first = results[0] as Result;
  const { benchmark, metric } = first;
  const own = selectConfigurationBoard(results, counted.resultsOfBenchmark.get(benchmark.benchmark_id) ?? []);
  if (own === null) return null;
  const { rankOf, ranked, partly } = groupRanks(counted, first);
  const among = rankAxis(results);
  const best = metric.direction === "none" ? null : bestOf(metric, among);
  return {
    results,
    methods,
    board: { ...own, rows: own.rows.map((row) => ({ ...row, ...rankIn(rankOf(row.result)) })), partly },
    ranked,
    among,
    best,
    then: best === null ? [] : firstOfOthers(among, best),
  };
}

function firstOfOthers(among: readonly Ranked[], best: BestClaim | BoundClaim): readonly Result[] {
  const said = new Set((best.kind === "best" ? best.results : best.bounds).map(({ method }) => method));
  const others = among
    .filter((row) => standsForItself(row) && !said.has(row.result.method))
    .map(({ result }) => result);
  return [...groupBy(others, ({ method }) => method).values()].flatMap(([first]) => first ?? []);
}

/** Returns the first in rank of the results of one method in a comparison group. */
export const firstIn = ({ results }: Pick<Meeting, "results">): Result =>
  (results.length === 1 ? results[0] : rankAxis(results)[0]?.result) as Result;

const rankIn = (row: RankInGroup | undefined) =>
  row ? { rank: row.rank, tied: row.tied, unranked: row.unranked } : {};
