import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { NUMERAL_ROLES } from "@/lib/tables/numeral-roles";
import { QUALIFIERS } from "@/lib/tables/qualifiers";
import { selectMetricsOf } from "@/lib/report/leaderboard/benchmark";
import { selectLeaderboard, type Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { MISSING_REASONS, type Missing } from "@/lib/report/gap/missing";
import { verdict, type Verdict } from "@/lib/select/rank/verdict";
import { VERDICTS } from "@/lib/tables/judgements";

/** Two results of one benchmark and metric, and the verdict on whether they are comparable. */
export interface VerdictExample {
  readonly a: Result;
  readonly b: Result;
  readonly verdict: Verdict;
}

/** The number of pairs grows with the square of the results; an example is found among this many results of a benchmark, or not at all. */
const LOOKED_AT = 60;

/** Returns, for each kind of verdict, a pair of results that gets it, if possible from two sources on one method. Kinds without a pair are left out. */
export function selectVerdictExamples(catalogue: Catalogue): readonly VerdictExample[] {
  const examples = new Map<Verdict["kind"], VerdictExample>();
  for (const pair of lookedAt(catalogue)) {
    // Once every kind has a pair, another within one source cannot replace any; judging all of them takes most of the time.
    if (examples.size === VERDICTS.length && !acrossSources(pair)) continue;
    const example = { ...pair, verdict: verdict(pair.a, pair.b) };
    const { kind } = example.verdict;
    const known = examples.get(kind);
    if (known === undefined || (!acrossSources(known) && acrossSources(example))) examples.set(kind, example);
    if (examples.size === VERDICTS.length && [...examples.values()].every(acrossSources)) break;
  }
  return VERDICTS.flatMap((kind) => examples.get(kind) ?? []);
}

type Pair = Pick<VerdictExample, "a" | "b">;

const acrossSources = ({ a, b }: Pair) => a.method === b.method && a.source !== b.source;

function* lookedAt({ resultsOfBenchmark }: Catalogue): Generator<Pair> {
  for (const all of resultsOfBenchmark.values()) {
    const results = all.slice(0, LOOKED_AT);
    for (const [at, a] of results.entries())
      for (const b of results.slice(at + 1)) if (b.metric === a.metric) yield { a, b };
  }
}

/** A shared rank: the results that hold it, and their board. */
export interface TieExample {
  readonly board: Leaderboard;
  readonly rank: number;
  readonly results: readonly Result[];
}

/** Returns the first shared rank of the collection, or null if no rank is shared. */
export function selectTieExample(catalogue: Catalogue): TieExample | null {
  for (const board of boardsOf(catalogue))
    for (const { entries } of board.panels) {
      const rank = entries.find(({ tied }) => tied)?.rank ?? null;
      if (rank !== null)
        return { board, rank, results: entries.filter((entry) => entry.rank === rank).map(({ result }) => result) };
    }
  return null;
}

/** Returns the first result of each qualifier that occurs, except exact. */
export function selectQualifierExamples({ results }: Catalogue): readonly Result[] {
  const hedges = QUALIFIERS.filter((qualifier) => qualifier !== "exact");
  return hedges.flatMap((hedge) => results.find(({ qualifier }) => qualifier === hedge) ?? []);
}

/** A missing result and the board on which it is missing. */
export interface MissingExample {
  readonly board: Leaderboard;
  readonly missing: Missing;
}

/** Returns, for each reason for which a result may be missing, the first case in the collection; reasons without a case are left out. */
export function selectMissingExamples(catalogue: Catalogue): readonly MissingExample[] {
  const cases = [...boardsOf(catalogue)].flatMap((board) => board.missing.map((missing) => ({ board, missing })));
  return MISSING_REASONS.flatMap((reason) => cases.find(({ missing }) => missing.reason === reason) ?? []);
}

/** A numeral of the ledger and the paper whose abstract contains it. */
export interface NumeralExample {
  readonly numeral: RowOf<"numerals">;
  readonly paper: RowOf<"papers">;
}

/** Returns, for each role of a numeral, its first numeral in the ledger. */
export function selectNumeralExamples({ tables, sources, papers }: Catalogue): readonly NumeralExample[] {
  return NUMERAL_ROLES.flatMap((role) => {
    const numeral = tables.numerals.find((entry) => entry.role === role);
    const paper = numeral && papers.get(sources.get(numeral.source_id)?.paper_id ?? "");
    return numeral && paper ? [{ numeral, paper }] : [];
  });
}

function* boardsOf(catalogue: Catalogue): Generator<Leaderboard> {
  for (const benchmark of catalogue.tables.benchmarks)
    for (const metric of selectMetricsOf(catalogue, benchmark.benchmark_id))
      yield selectLeaderboard(catalogue, benchmark, metric);
}
