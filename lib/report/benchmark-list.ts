import type { Catalogue } from "@/lib/catalogue/catalogue";
import { selectBenchmark, type BenchmarkAnswer, type BenchmarkQuestion } from "@/lib/report/leaderboard/benchmark";
import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { bestOf } from "@/lib/report/leaderboard/order-claims";
import { EVERY_PLACE, isPlaced } from "@/lib/report/question/place-filter";
import { isFiltered } from "@/lib/report/question/row-filter";
import type { ListedGroup, ListedPart } from "./list";
import type { ListNote } from "./list-notes";

/** Everything reported on a benchmark, result by result: a list for each metric, with axes as groups. */
export interface BenchmarkList extends BenchmarkAnswer {
  readonly lists: readonly ListedPart[];
  readonly notes: readonly ListNote[];
}

/** Returns the list of a benchmark, or null for an id that is not in the collection. */
export function selectBenchmarkList(
  catalogue: Catalogue,
  id: string,
  question: BenchmarkQuestion,
): BenchmarkList | null {
  const answer = selectBenchmark(catalogue, id, question);
  if (answer === null) return null;
  const { filter, conditions = [] } = question;
  const place = { ...EVERY_PLACE, conditions };
  return {
    ...answer,
    lists: answer.leaderboards.map(listOf),
    notes: [
      ...(filter && isFiltered(filter) ? [{ kind: "filter", filter } as const] : []),
      ...(isPlaced(place)
        ? [{ kind: "place", place, among: catalogue.resultsOfBenchmark.get(id) ?? [] } as const]
        : []),
      ...(answer.silent.length > 0 ? [{ kind: "silent", papers: answer.silent } as const] : []),
    ],
  };
}

function listOf(board: Leaderboard): ListedPart {
  const { benchmark, metric, companion, panels, missing, drawn, results, qualified } = board;
  const isTrue: readonly (readonly [boolean, ListNote])[] = [
    [panels.length > 1, { kind: "apart", board }],
    [qualified > 0 && metric.direction !== "none", { kind: "bounds" }],
    [drawn < results, { kind: "first of each method" }],
    [missing.length > 0, { kind: "missing", missing }],
  ];
  return {
    of: { kind: "metric", metric, benchmark },
    counts: { shown: drawn, of: results },
    companion,
    groups: panels.flatMap((panel) => groupsOf(panel, metric)),
    notes: isTrue.flatMap(([is, note]) => (is ? [note] : [])),
  };
}

/** Puts the notes about an axis once, below all of its groups. */
function groupsOf(
  { terms, entries, groups, verdict, partly }: Panel,
  metric: Leaderboard["metric"],
): readonly ListedGroup[] {
  const axis = { terms, verdict, results: entries.length };
  const claim = entries.length > 1 ? bestOf(metric, entries) : null;
  const best = new Set(claim?.kind === "best" ? claim.results : []);
  const notes: readonly ListNote[] = [
    ...(partly.length > 0 ? [{ kind: "read in part", partly } as const] : []),
    { kind: "verdict", verdict, results: entries.length },
  ];
  return groups.map((group, at) => ({
    of: { kind: "axis", terms, group: group.title },
    rows: group.rows.map((row) => ({ ...row, axis, best: best.has(row.result), derived: null })),
    notes: at === groups.length - 1 ? notes : [],
  }));
}
