import type { ResultFilter } from "@/lib/report/question/results";
import {
  DEFAULT_BENCHMARK_VIEW,
  writeBenchmarkQuestion,
  writeBenchmarkView,
  type BenchmarkView,
} from "@/lib/view/views/benchmark-view";
import { DEFAULT_BENCHMARKS_VIEW, writeBenchmarksView, type BenchmarksView } from "@/lib/view/views/benchmarks-view";
import { writeResultFilter } from "@/lib/view/views/result-parameters";
import { inForm, type BoardForm, type TABLE_FORMATS, type ViewFormat } from "./formats";
import { writeMethodView, type MethodView } from "@/lib/view/views/method-view";
import { writeMethodsView, type MethodsView } from "@/lib/view/views/methods-view";
import { writePapersView, type PapersView } from "@/lib/view/views/papers-view";
import { benchmarkPageHref, methodPageHref } from "./plain-addresses";

/** The URLs of pages and downloads, in one place, so that a link and its target cannot differ. */
export const benchmarkHref = (id: string, view?: BenchmarkView) =>
  `${benchmarkPageHref(id)}${view ? writeBenchmarkView(view) : ""}`;
export const benchmarksHref = (view: Partial<BenchmarksView> = {}) =>
  `/benchmarks${writeBenchmarksView({ ...DEFAULT_BENCHMARKS_VIEW, ...view })}`;
export const methodHref = (id: string, view?: MethodView) =>
  `${methodPageHref(id)}${view ? writeMethodView(view) : ""}`;
export const methodsHref = (view?: MethodsView) => `/methods${view ? writeMethodsView(view) : ""}`;
export const papersHref = (view?: PapersView) => `/papers${view ? writePapersView(view) : ""}`;
export const paperHref = (id: string) => `/papers/${id}`;
/** The place on the page of a paper where it says what the abstract claims in words. */
export const IN_WORDS = "in-words";
export const claimInWordsHref = (paper: string) => `${paperHref(paper)}#${IN_WORDS}`;
/** Returns the place of a result on the page of the paper that reports it: its permanent URL. */
export const resultHref = (paper: string, result: string) => `/papers/${paper}#${result}`;
/** Returns the place of a finding on the page of the table audit. */
export const findingHref = ({ id }: { readonly id: string }) => `/audit/tables#${id}`;

export const tableHref = (table: string, format: (typeof TABLE_FORMATS)[number]) => `/api/v1/${table}.${format}`;
export const benchmarkDataHref = (id: string, format: ViewFormat, view: Partial<BenchmarkView> = {}) =>
  `/api/v1/benchmarks/${id}.${format}${writeBenchmarkQuestion({ ...DEFAULT_BENCHMARK_VIEW, ...view })}`;
/** Returns the URL of the board of a view as a file, with its group, columns and order; the axis of the chart is left out. */
export const benchmarkBoardHref = (id: string, format: ViewFormat, view: BenchmarkView, form: BoardForm) =>
  inForm(
    `/api/v1/benchmarks/${id}.${format}${writeBenchmarkView({ ...view, scale: DEFAULT_BENCHMARK_VIEW.scale })}`,
    form,
  );
export const methodDataHref = (id: string, format: ViewFormat, view?: MethodView) =>
  `/api/v1/methods/${id}.${format}${view ? writeMethodView(view) : ""}`;
export const paperDataHref = (id: string, format: ViewFormat) => `/api/v1/papers/${id}.${format}`;
export const resultsDataHref = (format: ViewFormat, filter: Partial<ResultFilter>) =>
  `/api/v1/results.${format}${writeResultFilter(filter)}`;
