import type { CompareRowShown } from "@/lib/http/compare-json";
import { capitalised } from "@/lib/format/words";

/** Rows that stand together and get one and the same verdict, said once after the last of them. */
export interface RowRun {
  readonly rows: readonly CompareRowShown[];
  /** "With caveats, in these 4 rows: evaluated by differs: …"; empty where no two methods meet, so that nothing is judged. */
  readonly verdict: string;
}

/** The runs of one benchmark's rows. */
export interface BenchmarkRuns {
  readonly benchmark: CompareRowShown["benchmark"];
  readonly runs: readonly RowRun[];
}

/** Rows by benchmark, in order of first appearance, and within it by runs of one verdict. */
export function rowRuns(rows: readonly CompareRowShown[]): readonly BenchmarkRuns[] {
  const ids = [...new Set(rows.map(({ benchmark }) => benchmark.benchmark_id))];
  return ids.map((id) => {
    const own = rows.filter(({ benchmark }) => benchmark.benchmark_id === id);
    const runs: CompareRowShown[][] = [];
    for (const row of own) {
      const run = runs.at(-1);
      if (run?.[0] && judgement(run[0]) === judgement(row)) run.push(row);
      else runs.push([row]);
    }
    return { benchmark: (own[0] as CompareRowShown).benchmark, runs: runs.map((run) => ({ rows: run, verdict: verdictWords(run) })) };
  });
}

const judgement = ({ shared, verdict, not_ranked }: CompareRowShown) => (shared > 1 ? JSON.stringify([verdict.kind, verdict.words, not_ranked]) : "");

function verdictWords(rows: readonly CompareRowShown[]): string {
  const [first] = rows;
  if (first === undefined || first.shared < 2) return "";
  const { kind, words } = first.verdict;
  const which = rows.length > 1 ? `, in these ${rows.length} rows` : "";
  return `${capitalised(kind)}${which}: ${words}.${first.not_ranked && ` ${first.not_ranked}`}`;
}
