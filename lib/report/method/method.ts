import { groupBy, groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { isOfOthers } from "@/lib/format/source";
import { inOrderOfWords, type AxisTerm } from "@/lib/format/axis-words";
import { axisTerms } from "@/lib/select/rank/axis-terms";
import { rankResults } from "@/lib/select/rank/rank";
import { claimsInWords, type ClaimInWords } from "@/lib/report/claims-in-words";
import { selectSaid, type Said } from "@/lib/select/rank/statements";
import { axisKey } from "@/lib/select/rank/verdict";

/** The results of a method on one axis. */
export interface MethodAxis {
  readonly key: string;
  /** The terms that distinguish it from the other axes of its metric. */
  readonly terms: readonly AxisTerm[];
  /** The configuration with the best result first. */
  readonly said: readonly Said[];
}

/** The results of a method by one metric. */
export interface MethodMetric {
  readonly metric: RowOf<"metrics">;
  /** The axis with most results first. */
  readonly axes: readonly MethodAxis[];
}

/** The results of a method on one benchmark. */
export interface MethodBenchmark {
  readonly benchmark: RowOf<"benchmarks">;
  /** In the order of metrics.csv. */
  readonly metrics: readonly MethodMetric[];
}

export interface MethodAnswer {
  readonly method: RowOf<"methods">;
  /** The paper that proposes it; null if that paper is not in the collection. */
  readonly paper: RowOf<"papers"> | null;
  /** In the order of benchmarks.csv. */
  readonly benchmarks: readonly MethodBenchmark[];
  readonly claims: readonly ClaimInWords[];
  /** Results about other methods that are relative to it. */
  readonly asBaseline: readonly Result[];
  /** Results about methods that imitate it. */
  readonly asTeacher: readonly Result[];
}

const claimsByMethod = groupsOf(({ method_id }: RowOf<"claims">) => (method_id === null ? [] : [method_id]));
const resultsByBaseline = groupsOf(({ baseline }: Result) => (baseline === null ? [] : [baseline.method]));
const resultsByTeacher = groupsOf(({ conditions }: Result) =>
  conditions.flatMap(({ condition, method }) =>
    condition.condition_id === "teacher" && method !== null ? [method] : [],
  ),
);

/** Returns all results about one method, of its own paper and of others, or null for an id that is not in the collection. */
export function selectMethod(catalogue: Catalogue, id: string): MethodAnswer | null {
  const method = catalogue.methods.get(id);
  if (method === undefined) return null;
  const { tables, papers, results } = catalogue;
  const byBenchmark = groupBy(catalogue.resultsOfMethod.get(id) ?? [], ({ benchmark }) => benchmark);
  return {
    method,
    paper: method.paper_id === null ? null : (papers.get(method.paper_id) ?? null),
    benchmarks: tables.benchmarks.flatMap((benchmark) => {
      const on = byBenchmark.get(benchmark);
      return on ? [benchmarkOf(catalogue, benchmark, on)] : [];
    }),
    claims: claimsInWords(catalogue, claimsByMethod(tables.claims).get(id) ?? []),
    asBaseline: resultsByBaseline(results).get(method) ?? [],
    asTeacher: resultsByTeacher(results).get(method) ?? [],
  };
}

function benchmarkOf(
  catalogue: Catalogue,
  benchmark: RowOf<"benchmarks">,
  results: readonly Result[],
): MethodBenchmark {
  const byMetric = groupBy(results, ({ metric }) => metric);
  return {
    benchmark,
    metrics: catalogue.tables.metrics.flatMap((metric) => {
      const byAxis = groupBy(byMetric.get(metric) ?? [], axisKey);
      const axes = Array.from(byAxis, ([key, on]) => ({ key, on, terms: axisTerms(catalogue, on[0] as Result) }))
        .sort((a, b) => b.on.length - a.on.length || inOrderOfWords(a.terms, b.terms))
        .map(({ on, ...axis }) => ({
          ...axis,
          said: selectSaid(
            rankResults(on, metric.direction).map(({ result }) => result),
            results,
          ),
        }));
      return axes.length > 0 ? [{ metric, axes }] : [];
    }),
  };
}

/** Returns the results of one metric in the order in which the page of the method shows them. */
export const resultsBy = ({ axes }: MethodMetric): readonly Result[] =>
  axes.flatMap(({ said }) => said.flatMap(({ statements }) => statements.flatMap(({ results }) => results)));

/** Returns the results about the method in the order in which its page shows them. */
export const resultsAbout = ({ benchmarks }: Pick<MethodAnswer, "benchmarks">): readonly Result[] =>
  benchmarks.flatMap(({ metrics }) => metrics.flatMap(resultsBy));

/** Returns whether the method's own paper reports the result, in its abstract, its tables or its repository; a quotation by a third party does not count. */
export const isOwn = ({ kind, source, paper, method }: Result) =>
  kind !== "citation" && !isOfOthers(source) && paper.paper_id === method.paper_id;
