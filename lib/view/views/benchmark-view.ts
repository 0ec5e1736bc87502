import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectMetricsOf, WHOLE_BENCHMARK, type BenchmarkQuestion } from "@/lib/report/leaderboard/benchmark";
import { EVERY_ROW, type RowFilter } from "@/lib/report/question/row-filter";
import { BOARD_FIELDS, type BoardChoice } from "@/lib/view/fields/board-fields";
import { chartPart, DEFAULT_CHART_VIEW, type ChartView } from "./chart-view";
import { joined, partOf, partsOf, readPart, under, writePart } from "@/lib/view/fields/codec";
import type { Fields } from "@/lib/view/fields/field";
import { listField, textField } from "@/lib/view/fields/field-kinds";
import { LEADERBOARD_FIELDS, type LeaderboardView } from "@/lib/view/fields/leaderboard-fields";
import { placeKey, type PlaceFilter } from "@/lib/report/question/place-filter";
import { PLACE_FILTER_FIELDS, type Places } from "@/lib/view/fields/place-filter-fields";
import { filterFamilies } from "@/lib/report/lists/filter-families";
import { ROW_FILTER_FIELDS } from "@/lib/view/fields/row-filter-fields";

interface Chosen extends LeaderboardView {
  readonly metrics: readonly string[];
  /** The name of the comparison group shown in full; empty for the first one. */
  readonly panel: string;
}

/** The conditions under which comparison groups are shown, in the form that a comparison uses. */
type Placed = Pick<PlaceFilter, "conditions">;

/** The choices of a reader on the page of a benchmark; the URL holds all of them. */
export interface BenchmarkView extends Chosen, BoardChoice, Placed {
  /** Which results count. */
  readonly filter: RowFilter;
  readonly chart: ChartView;
}

export const DEFAULT_BENCHMARK_VIEW: BenchmarkView = {
  ...WHOLE_BENCHMARK,
  scale: "auto",
  panel: "",
  columns: [],
  sort: "",
  filter: EVERY_ROW,
  chart: DEFAULT_CHART_VIEW,
};

/** The most characters of the name of a group. */
const LONGEST_PANEL = 240;

/** The facts of these fields are the metrics of the benchmark. */
export const BENCHMARK_FIELDS: Fields<Chosen, readonly string[]> = {
  metrics: listField(
    "metric",
    { label: "Metric", description: "Only these metrics." },
    (metrics: readonly string[]) => metrics,
  ),
  ...LEADERBOARD_FIELDS,
  panel: textField(
    "panel",
    { label: "Group", description: "The comparison group that the page shows in full, by its name." },
    LONGEST_PANEL,
  ),
};

/** The same field as on /compare, so that one name has one meaning in every URL. */
const PLACED_FIELDS: Fields<Placed, Places> = { conditions: PLACE_FILTER_FIELDS.conditions };

/** The data that the choices of the page depend on. */
interface Facts {
  readonly catalogue: Catalogue;
  readonly benchmark: string;
}

/** Each choice of the page once; its names, its parameters and its conversion from and to URLs follow from this. */
const PARTS = /* @__PURE__ */ partsOf<BenchmarkView, Facts>(() =>
  joined(
    joined(partOf(BENCHMARK_FIELDS, metricsOn), partOf(BOARD_FIELDS, columnsOn)),
    joined(
      joined(
        partOf(PLACED_FIELDS, placesOn),
        under(
          "filter",
          partOf(ROW_FILTER_FIELDS, ({ catalogue }: Facts) => filterFamilies(catalogue)),
        ),
      ),
      under("chart", chartPart(methodsOn)),
    ),
  ),
);

/** Returns the parameter names that a URL of the page may contain. */
export const benchmarkNames = () => PARTS.names;

/** Returns the parameters of a benchmark's page and of its data; `scale`, `panel`, `columns`, `sort` and those of the chart change only how the page shows it. */
export const benchmarkParameters = (catalogue: Catalogue, benchmark: string) =>
  PARTS.parameters({ catalogue, benchmark });

const resultsOn = ({ catalogue, benchmark }: Facts) => catalogue.resultsOfBenchmark.get(benchmark) ?? [];

function metricsOn({ catalogue, benchmark }: Facts): readonly string[] {
  return selectMetricsOf(catalogue, benchmark).map(({ metric_id }) => metric_id);
}

function placesOn(facts: Facts): Places {
  const stated = resultsOn(facts).flatMap(({ conditions }) =>
    conditions.filter(({ condition }) => condition.role === "match"),
  );
  return {
    benchmarks: [],
    metrics: [],
    conditions: [...new Set(stated.map(({ condition, value }) => placeKey(condition.condition_id, value)))],
  };
}

function methodsOn(facts: Facts): readonly string[] {
  return [...new Set(resultsOn(facts).map(({ method }) => method.method_id))];
}

function columnsOn(facts: Facts): readonly string[] {
  const results = resultsOn(facts);
  return [
    ...new Set([
      ...results.map(({ metric }) => metric.metric_id),
      ...results.flatMap(({ conditions }) => conditions.map(({ condition }) => condition.condition_id)),
    ]),
  ];
}

/** Reads a view from a query; columns may also be one list with commas. A value that was not understood is a problem, and the view gets its default. */
export const readBenchmarkView = (catalogue: Catalogue, benchmark: string, search: URLSearchParams) =>
  readPart(PARTS, { catalogue, benchmark }, search);

/** Writes a view as a query string; defaults are left out, so that each view has only one URL. */
export const writeBenchmarkView = (view: BenchmarkView): string => writePart(PARTS, view);

/** Writes the query of the data that the view shows, without the choices of its display. */
export const writeBenchmarkQuestion = ({
  metrics,
  kinds,
  rows,
  group,
  filter = EVERY_ROW,
  conditions = [],
}: BenchmarkQuestion) =>
  writeBenchmarkView({ ...DEFAULT_BENCHMARK_VIEW, metrics, kinds, rows, group, filter, conditions });
