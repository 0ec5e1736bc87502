import type { Catalogue, Result, RowOf } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { countKinds, type Facet } from "@/lib/report/lists/facets";
import {
  resultsAbout,
  selectMethod,
  type MethodAnswer,
  type MethodBenchmark,
  type MethodMetric,
} from "@/lib/report/method/method";
import { selectMethodRuns, type MethodRuns } from "@/lib/report/method/method-runs";
import { selectStandings, type BenchmarkStandings } from "@/lib/report/method/method-standings";
import type { SourceKind } from "@/lib/tables/sources";
import { plainList, unrankedRows, type ListedGroup, type ListedPart, type ListedRow } from "./list";

/** The results of a method on one benchmark. */
export interface ReportedBenchmark extends MethodBenchmark {
  /** Returns the same as one table; computed on demand. */
  readonly runs: () => MethodRuns;
}

/** All results about one method, of its own paper and of others. */
export interface MethodReport extends MethodAnswer {
  readonly benchmarks: readonly ReportedBenchmark[];
  /** The number of results about it. */
  readonly count: number;
  /** The kinds of source that report on it, whether requested or not. */
  readonly kinds: readonly Facet<SourceKind>[];
  /** Returns where it stands on each of its benchmarks; `room` is the number of rows shown over all of them. Computed on demand, because files do not need it. */
  readonly standings: (room?: number) => readonly BenchmarkStandings[];
}

export interface MethodQuestion {
  /** Only results from these kinds of source; an empty list stands for all. */
  readonly kinds: readonly SourceKind[];
}

/** The default number of rows that show where a method stands; a method on more benchmarks has one on each. */
const ROWS = 40;

/** Returns the report on a method, or null for an id that is not in the collection. */
export function selectMethodReport(
  whole: Catalogue,
  id: string,
  { kinds }: MethodQuestion = { kinds: [] },
): MethodReport | null {
  const catalogue = ofKinds(whole, kinds);
  const answer = selectMethod(catalogue, id);
  if (answer === null) return null;
  const benchmarks = answer.benchmarks.map((one) => ({ ...one, runs: () => selectMethodRuns(one) }));
  return {
    ...answer,
    benchmarks,
    count: resultsAbout(answer).length,
    kinds: countKinds(whole.resultsOfMethod.get(id) ?? []),
    standings: (room = ROWS) => selectStandings(catalogue, answer, room),
  };
}

/** Returns the results of a report as lists: one for each benchmark, then those in which the method is a baseline or a teacher. `catalogue` is the whole collection. */
export function methodLists(catalogue: Catalogue, report: MethodAnswer): readonly ListedPart[] {
  const { method, benchmarks, asBaseline, asTeacher } = report;
  const rows = new Map(unrankedRows(catalogue, resultsAbout(report)).map((row) => [row.result, row]));
  const roleOf = (kind: "as a baseline" | "as a teacher", results: readonly Result[]) =>
    results.length === 0 ? [] : [plainList(catalogue, { kind, method }, results)];
  return [
    ...benchmarks.map((reported) => benchmarkList(method, reported, rows)),
    ...roleOf("as a baseline", asBaseline),
    ...roleOf("as a teacher", asTeacher),
  ];
}

function benchmarkList(
  method: RowOf<"methods">,
  { benchmark, metrics }: MethodBenchmark,
  rows: ReadonlyMap<Result, ListedRow>,
): ListedPart {
  const groups = metrics.flatMap((reported) => groupsOf(reported, rows));
  const results = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    of: { kind: "method", method, benchmark },
    counts: { shown: results, of: results },
    companion: null,
    groups,
    notes: [],
  };
}

const groupsOf = ({ metric, axes }: MethodMetric, rows: ReadonlyMap<Result, ListedRow>): readonly ListedGroup[] =>
  axes.map(({ terms, said }) => ({
    of: { kind: "metric", metric, terms },
    rows: said.flatMap(({ statements }) =>
      statements.flatMap(({ results }) => results.flatMap((result) => rows.get(result) ?? [])),
    ),
    notes: said.filter(({ disagreement }) => disagreement !== null).map((one) => ({ kind: "disagreement", said: one })),
  }));
