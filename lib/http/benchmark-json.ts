import type { RowOf } from "@/lib/catalogue/catalogue";
import type { BenchmarkAnswer } from "@/lib/select/benchmark";
import type { Verdict } from "@/lib/select/verdict";
import { figureJson, type FigureJson } from "./envelope";

/** What `benchmarks/ID.json` holds: what the page of the benchmark shows, in its order. */
export interface BenchmarkJson {
  readonly benchmark: RowOf<"benchmarks">;
  readonly leaderboards: readonly {
    readonly metric: RowOf<"metrics">;
    readonly panels: readonly {
      readonly title: string;
      readonly verdict: Verdict;
      /** How many figures the axis has, with those that `rows=top` leaves out. */
      readonly figures: number;
      readonly entries: readonly {
        readonly rank: number | null;
        readonly tied: boolean;
        /** The paper or family that the rows are grouped by; empty where they are not. */
        readonly group: string;
        /** How many figures of its method the row stands for. */
        readonly stands_for: number;
        readonly figure: FigureJson;
        readonly companion: FigureJson | null;
      }[];
    }[];
    readonly missing: readonly { readonly method_id: string | null; readonly paper_id: string | null; readonly reason: string; readonly evidence: string | null }[];
  }[];
  readonly silent_papers: readonly string[];
}

export function benchmarkJson({ benchmark, leaderboards, silent }: BenchmarkAnswer): BenchmarkJson {
  return {
    benchmark,
    leaderboards: leaderboards.map(({ metric, panels, missing }) => ({
      metric,
      panels: panels.map(({ title, verdict, entries, groups }) => ({
        title,
        verdict,
        figures: entries.length,
        entries: groups.flatMap(({ title: group, rows }) =>
          rows.map(({ rank, tied, standsFor, figure, companion }) => ({
            rank,
            tied,
            group,
            stands_for: standsFor,
            figure: figureJson(figure),
            companion: companion && figureJson(companion),
          })),
        ),
      })),
      missing: missing.map(({ method, paper, reason, claim }) => ({
        method_id: method?.method_id ?? null,
        paper_id: paper?.paper_id ?? null,
        reason,
        evidence: claim?.evidence ?? null,
      })),
    })),
    silent_papers: silent.map(({ paper_id }) => paper_id),
  };
}
