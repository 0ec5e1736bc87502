import type { Catalogue } from "@/lib/catalogue/catalogue";
import {
  EVERY_BENCHMARK,
  selectBenchmarksFacets,
  type BenchmarksFacets,
  type BenchmarksQuestion,
} from "@/lib/report/lists/benchmarks";
import { BENCHMARK_SORTS, type BenchmarkSort } from "@/lib/report/lists/list-order";
import type { Rows } from "@/lib/report/leaderboard/shown";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { fieldParameters, fieldsOf, readView, writeView } from "@/lib/view/fields/field";
import { listField } from "@/lib/view/fields/field-kinds";
import { listRowsField, listSortField, listWordsField } from "@/lib/view/fields/list-fields";

/** The choices of a reader on the list of benchmarks. */
export interface BenchmarksView extends BenchmarksQuestion {
  readonly sort: BenchmarkSort;
  /** Whether a long list is shown as a whole. */
  readonly rows: Rows;
}

/** The list before a reader chooses anything. */
export const DEFAULT_BENCHMARKS_VIEW: BenchmarksView = { ...EVERY_BENCHMARK, sort: "topic", rows: "top" };

/** The choices of the list: topics and metrics of at least one benchmark, and every kind of source. */
export const BENCHMARKS_FIELDS = /* @__PURE__ */ fieldsOf<BenchmarksView, BenchmarksFacets>(() => ({
  topics: listField(
    "topic",
    { label: "Topic", description: "Only benchmarks of these topics." },
    ({ topics }: BenchmarksFacets) => topics.map(({ choice }) => choice),
  ),
  metrics: listField(
    "metric",
    { label: "Metric", description: "Only benchmarks with a result of these metrics." },
    ({ metrics }: BenchmarksFacets) => metrics.map(({ choice }) => choice),
  ),
  kinds: listField(
    "kind",
    { label: "Source", description: "Only benchmarks with a result from these kinds of source." },
    () => SOURCE_KINDS,
  ),
  text: listWordsField("benchmarks"),
  sort: listSortField(BENCHMARK_SORTS),
  rows: listRowsField(),
}));

const factsOf = (catalogue: Catalogue) => selectBenchmarksFacets(catalogue, EVERY_BENCHMARK);

export const benchmarksParameters = (catalogue: Catalogue) => fieldParameters(BENCHMARKS_FIELDS, factsOf(catalogue));

/** Reads a view from a query. A value that was not understood is a problem, and the view gets its default. */
export const readBenchmarksView = (catalogue: Catalogue, search: URLSearchParams) =>
  readView(BENCHMARKS_FIELDS, factsOf(catalogue), search, "all");

/** Writes a view as a query string; each view has only one URL. */
export const writeBenchmarksView = (view: BenchmarksView) => writeView(BENCHMARKS_FIELDS, view);
