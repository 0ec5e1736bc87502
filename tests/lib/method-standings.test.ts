import { describe, expect, it } from "vitest";
import { rankWords } from "@/lib/sentences/rank";
import { selectBenchmark } from "@/lib/report/leaderboard/benchmark";
import { resultsBy, selectMethod, type MethodAnswer } from "@/lib/report/method/method";
import { selectMethodRuns } from "@/lib/report/method/method-runs";
import { selectStandings } from "@/lib/report/method/method-standings";
import { idsOf, small, wide } from "@/tests/support/catalogues";

function the(id: string, catalogue = wide): MethodAnswer {
  const answer = selectMethod(catalogue, id);
  if (answer === null) throw new Error(`no method ${id}`);
  return answer;
}

describe("where a method stands", () => {
  // On Pond, Tidal prints 2.10 and Marsh 2.1: both have the same rank, of three; naive skipping is a bound (over 100), and the one-step student is
  // third.
  it("is its best row of each comparison group, with its rank among all there", () => {
    const [pond, ...more] = selectStandings(small, the("tidal", small), 40);
    expect(more).toEqual([]);
    const fid = pond?.standings.find(({ metric }) => metric.metric_id === "fid");
    expect([fid?.own.result.id, fid && rankWords(fid), fid?.methods]).toEqual(["tidal-fid", "1= of 3", 3]);
  });
  it("names the rank that the page of the benchmark names", () => {
    for (const method of ["loom", "quire", "headwater", "d-line"])
      for (const { benchmark, standings } of selectStandings(wide, the(method), 40)) {
        const entries =
          selectBenchmark(wide, benchmark.benchmark_id)?.leaderboards.flatMap(({ panels }) =>
            panels.flatMap((panel) => panel.entries),
          ) ?? [];
        for (const { own } of standings) {
          const there = entries.find(({ result }) => result === own.result);
          if (there) expect([own.rank, own.tied], own.result.id).toEqual([there.rank, there.tied]);
        }
      }
  });
  it("has no place where only ablations of it are, and none for a reference", () => {
    expect(selectStandings(wide, the("real-meadow"), 40)).toEqual([]);
    for (const id of wide.methods.keys())
      for (const { standings } of selectStandings(wide, the(id), 40))
        for (const { own } of standings) expect(own.result.standing).toBe("main");
  });
  it("shows as many rows as there is room for, one of each benchmark at least, the largest group of each metric first", () => {
    const answer = the("headwater");
    const all = selectStandings(wide, answer, 1000);
    expect(all.every(({ standings, shown }) => standings.length === shown.length)).toBe(true);
    const few = selectStandings(wide, answer, all.length * 2);
    expect(few.map(({ shown }) => shown.length)).toEqual(all.map(({ standings }) => Math.min(2, standings.length)));
    const grid = few.find(({ benchmark }) => benchmark.benchmark_id === "weir-1");
    expect(grid?.shown.map(({ metric }) => metric.metric_id)).toEqual(["mse", "mae"]);
    for (const { standings, shown } of few)
      for (const { metric, methods } of shown)
        expect(methods).toBe(Math.max(...standings.filter((one) => one.metric === metric).map((one) => one.methods)));
    expect(selectStandings(wide, answer, 1).every(({ shown }) => shown.length === 1)).toBe(true);
  });
  it("says why there is no rank", () => {
    const own = { result: wide.results[0]!, rank: null, tied: false, unranked: "read in part", under: null } as const;
    expect(rankWords({ own, of: 0, methods: 3 })).toBe("table read in part");
    expect(rankWords({ own: { ...own, rank: 2, unranked: null }, of: 7, methods: 3 })).toBe("2 of 7");
    expect(rankWords({ own: { ...own, rank: 1, unranked: null }, of: 1, methods: 1 })).toBe("no other method");
  });
});

describe("all that is reported of a method on a benchmark", () => {
  it("is there once, and the rows come in the order of its groups, ablations last", () => {
    for (const id of wide.methods.keys())
      for (const reported of the(id).benchmarks) {
        const { results, parts } = selectMethodRuns(reported);
        const ordered = reported.metrics.flatMap(resultsBy);
        const placed = parts.flatMap(({ groups }) => groups.flatMap(({ runs }) => runs));
        expect(idsOf(placed.flatMap((run) => run.results)).toSorted()).toEqual(idsOf(ordered).toSorted());
        expect(results).toEqual(ordered);
        for (const { groups } of parts) {
          const firsts = groups.flatMap(({ runs }) =>
            runs.map((run) => Math.min(...run.results.map((result) => ordered.indexOf(result)))),
          );
          expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        }
        const standings = parts.map(({ standing }) => standing);
        expect(standings).toEqual(
          ["main", "ablation", "summary"].filter((one) => standings.includes(one as (typeof standings)[number])),
        );
      }
  });
});
