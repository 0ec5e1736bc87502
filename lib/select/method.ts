import { groupBy, groupsOf } from "@/lib/catalogue/group";
import type { Catalogue, Figure, RowOf } from "@/lib/catalogue/catalogue";
import { compareSources, type AcrossSources } from "./disagreements";

/** A source that reports figures about a method. */
export interface Speaker {
  readonly source: RowOf<"sources">;
  readonly paper: RowOf<"papers">;
  /** Whether the method's own paper says it. */
  readonly own: boolean;
}

/** What is reported of a method by one metric: one list of figures for each speaker, in their order, empty where it reports none. */
export interface MethodMetric extends AcrossSources {
  readonly metric: RowOf<"metrics">;
  readonly bySpeaker: readonly (readonly Figure[])[];
}

/** What is reported of a method on one benchmark. */
export interface MethodBenchmark {
  readonly benchmark: RowOf<"benchmarks">;
  /** The method's own paper first. */
  readonly speakers: readonly Speaker[];
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
      return on ? [benchmarkOf(catalogue, method, benchmark, on)] : [];
    }),
    claims: (claimsByMethod(tables.claims).get(id) ?? []).flatMap((claim) => {
      const paper = papers.get(sources.get(claim.source_id)?.paper_id ?? "");
      return paper ? [{ claim, paper }] : [];
    }),
    asBaseline: figuresByBaseline(figures).get(method) ?? [],
    asTeacher: figuresByTeacher(figures).get(method) ?? [],
  };
}

function benchmarkOf(
  catalogue: Catalogue,
  method: RowOf<"methods">,
  benchmark: RowOf<"benchmarks">,
  figures: readonly Figure[],
): MethodBenchmark {
  const bySource = Array.from(groupBy(figures, ({ source }) => source), ([source, said]): Speaker & { said: readonly Figure[] } => {
    const { paper } = said[0] as Figure;
    return { source, paper, own: paper.paper_id === method.paper_id, said };
  }).sort((a, b) => Number(b.own) - Number(a.own));
  const byMetric = groupBy(figures, ({ metric }) => metric);
  return {
    benchmark,
    speakers: bySource.map(({ source, paper, own }) => ({ source, paper, own })),
    metrics: catalogue.tables.metrics
      .filter((metric) => byMetric.has(metric))
      .map((metric) => {
        const bySpeaker = bySource.map(({ said }) => said.filter((figure) => figure.metric === metric));
        return { metric, bySpeaker, ...compareSources(bySpeaker.flat()) };
      }),
  };
}

/** The figures about the method in the order in which its page shows them. */
export function figuresAbout({ benchmarks }: Pick<MethodAnswer, "benchmarks">): readonly Figure[] {
  return benchmarks.flatMap(({ metrics }) => metrics.flatMap(({ bySpeaker }) => bySpeaker.flat()));
}
