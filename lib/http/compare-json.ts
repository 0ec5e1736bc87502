import type { RowOf } from "@/lib/catalogue/catalogue";
import type { HeadToHeadRow } from "@/lib/select/head-to-head";
import type { Verdict } from "@/lib/select/verdict";
import { figureJson, type FigureJson } from "./envelope";

/** A row of `compare.json`: one axis and what each method has on it. */
export interface CompareRowJson {
  readonly benchmark: RowOf<"benchmarks">;
  readonly metric: RowOf<"metrics">;
  readonly verdict: Verdict;
  readonly methods: readonly {
    readonly method_id: string;
    readonly figures: readonly FigureJson[];
    readonly best: readonly string[];
    readonly missing: string | null;
  }[];
}

export function compareRowJson({ benchmark, metric, verdict, cells }: HeadToHeadRow): CompareRowJson {
  return {
    benchmark,
    metric,
    verdict,
    methods: cells.map(({ method, figures, best, missing }) => ({ method_id: method.method_id, figures: figures.map(figureJson), best, missing })),
  };
}
