import { groupBy, groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { isOfOthers } from "@/lib/format/source";
import { axisBriefly, axisWords } from "./axis-words";
import { rankFigures } from "./rank";
import { selectSaid, type Said } from "./statements";
import { axisKey } from "./verdict";

/** What sources say of a method on one axis. */
export interface MethodAxis {
  readonly key: string;
  /** Baseline and `match` conditions in words; empty where there is nothing to tell. */
  readonly title: string;
  /** The same in fewer words, for narrow rows. */
  readonly briefly: string;
  /** The configuration with the best figure first. */
  readonly said: readonly Said[];
}

/** What is reported of a method by one metric. */
export interface MethodMetric {
  readonly metric: RowOf<"metrics">;
  /** The axis with most figures first. */
  readonly axes: readonly MethodAxis[];
}

/** What is reported of a method on one benchmark. */
export interface MethodBenchmark {
  readonly benchmark: RowOf<"benchmarks">;
  /** In the order of metrics.csv. */
  readonly metrics: readonly MethodMetric[];
}

/** What an abstract claims of a method in words, where it has no figure. */
export interface ClaimInWords {
  readonly claim: RowOf<"claims">;
  readonly paper: RowOf<"papers">;
}

export interface MethodAnswer {
  readonly method: RowOf<"methods">;
  /** The paper that proposes it; null where that paper is not in the collection. */
  readonly paper: RowOf<"papers"> | null;
  /** In the order of benchmarks.csv. */
  readonly benchmarks: readonly MethodBenchmark[];
  readonly claims: readonly ClaimInWords[];
  /** Figures about other methods that are relative to it. */
  readonly asBaseline: readonly Figure[];
  /** Figures about methods that imitate it. */
  readonly asTeacher: readonly Figure[];
}

const claimsByMethod = groupsOf(({ method_id }: RowOf<"claims">) => (method_id === null ? [] : [method_id]));
const figuresByBaseline = groupsOf(({ baseline }: Figure) => (baseline === null ? [] : [baseline.method]));
const figuresByTeacher = groupsOf(({ conditions }: Figure) =>
  conditions.flatMap(({ condition, method }) => (condition.condition_id === "teacher" && method !== null ? [method] : [])),
);

/** Everything reported about one method, by its own paper and by others. Returns null for an id that the collection does not hold. */
export function selectMethod(catalogue: Catalogue, id: string): MethodAnswer | null {
  const method = catalogue.methods.get(id);
  if (method === undefined) return null;
  const { tables, papers, sources, figures } = catalogue;
  const byBenchmark = groupBy(catalogue.figuresOfMethod.get(id) ?? [], ({ benchmark }) => benchmark);
  return {
    method,
    paper: method.paper_id === null ? null : (papers.get(method.paper_id) ?? null),
    benchmarks: tables.benchmarks.flatMap((benchmark) => {
      const on = byBenchmark.get(benchmark);
      return on ? [benchmarkOf(catalogue, benchmark, on)] : [];
    }),
    claims: (claimsByMethod(tables.claims).get(id) ?? []).flatMap((claim) => {
      const paper = papers.get(sources.get(claim.source_id)?.paper_id ?? "");
      return paper ? [{ claim, paper }] : [];
    }),
    asBaseline: figuresByBaseline(figures).get(method) ?? [],
    asTeacher: figuresByTeacher(figures).get(method) ?? [],
  };
}

function benchmarkOf(catalogue: Catalogue, benchmark: RowOf<"benchmarks">, figures: readonly Figure[]): MethodBenchmark {
  const byMetric = groupBy(figures, ({ metric }) => metric);
  return {
    benchmark,
    metrics: catalogue.tables.metrics.flatMap((metric) => {
      const byAxis = groupBy(byMetric.get(metric) ?? [], axisKey);
      const axes = Array.from(byAxis, ([key, on]) => ({ key, on, title: axisWords(catalogue, on[0] as Figure), briefly: axisBriefly(catalogue, on[0] as Figure) }))
        .sort((a, b) => b.on.length - a.on.length || a.title.localeCompare(b.title, "en", { numeric: true }))
        .map(({ on, ...axis }) => ({ ...axis, said: selectSaid(rankFigures(on, metric.direction).map(({ figure }) => figure), figures) }));
      return axes.length > 0 ? [{ metric, axes }] : [];
    }),
  };
}

/** The figures of one metric in the order in which the page of the method shows them. */
export const figuresBy = ({ axes }: MethodMetric): readonly Figure[] =>
  axes.flatMap(({ said }) => said.flatMap(({ statements }) => statements.flatMap(({ figures }) => figures)));

/** The figures about the method in the order in which its page shows them. */
export const figuresAbout = ({ benchmarks }: Pick<MethodAnswer, "benchmarks">): readonly Figure[] =>
  benchmarks.flatMap(({ metrics }) => metrics.flatMap(figuresBy));

/** Whether the method's own paper says it, in its abstract, its tables or its repository: a third party that quotes it is another voice. */
export const isOwn = ({ kind, source, paper, method }: Figure) =>
  kind !== "citation" && !isOfOthers(source) && paper.paper_id === method.paper_id;
