import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { groupBy } from "@/lib/catalogue/group";
import { selectMetricsOf } from "@/lib/report/leaderboard/benchmark";
import { selectCompareStarts } from "@/lib/report/lists/compare-starts";
import { selectMethodGroups } from "@/lib/report/lists/compare-choices";
import { selectHeadToHead } from "@/lib/report/head-to-head";
import { selectLeaderboard } from "@/lib/report/leaderboard/leaderboard";
import { isOpen } from "@/lib/select/rank/places";
import { isBound } from "@/lib/tables/qualifiers";
import { rankResults } from "@/lib/select/rank/rank";
import { allowedInterval, mayBeEqual } from "@/lib/select/rank/rounding";
import { axisKey } from "@/lib/select/rank/verdict";
import { the } from "@/tests/support/catalogues";
import { committedCatalogue } from "@/tests/support/committed";
import { faultsOfBoard, faultsOfPairs, faultsOfRow } from "@/tests/support/held-claims";

const committed = committedCatalogue();
const axes = [...groupBy(committed.results, axisKey).values()];
const ranked = (results: readonly Result[]) => rankResults(results, (results[0] as Result).metric.direction);
const places = (results: readonly Result[]) =>
  ranked(results).flatMap(({ result, rank, tied }) =>
    rank === null ? [] : [`${rank}${tied ? "=" : ""} ${result.id}`],
  );

describe("on every axis of the collection", () => {
  it("each result stands once, and one of each configuration ranks or says why not", () => {
    for (const results of axes) {
      const all = ranked(results);
      expect(all.map(({ result }) => result.id).toSorted()).toEqual(results.map(({ id }) => id).toSorted());
      for (const { rank, unranked, under } of all) {
        expect(unranked === null).toBe(rank !== null);
        expect(under !== null).toBe(unranked === "under another");
      }
    }
  });
  it("no two results that cannot be the same number share a rank", () => {
    for (const results of axes)
      for (const sharing of groupBy(
        ranked(results).filter(({ tied }) => tied),
        ({ rank }) => rank,
      ).values())
        for (const { result: a } of sharing)
          for (const { result: b } of sharing) {
            const [one, other] = [allowedInterval(a.value, a.qualifier), allowedInterval(b.value, b.qualifier)];
            expect(Math.max(one.low, other.low) <= Math.min(one.high, other.high), `${a.id} and ${b.id}`).toBe(true);
            if (!isBound(a) && !isBound(b)) expect(mayBeEqual(a.value, b.value), `${a.id} and ${b.id}`).toBe(true);
          }
  });
  // If everything known about a configuration is quoted, one of the quotations stands for it.
  it("quotations of what was measured move no rank", () => {
    for (const results of axes) {
      const repeated = new Set(
        ranked(results).flatMap(({ result, under }) =>
          result.origin === "quoted" && under !== null && under.origin !== "quoted" ? [result] : [],
        ),
      );
      const others = results.filter((result) => !repeated.has(result));
      if (repeated.size > 0) expect(places(others)).toEqual(places(results));
    }
  });
  it("hiding the first method turns no order round", () => {
    for (const results of axes) {
      const all = ranked(results);
      const hidden = all.find(({ rank }) => rank === 1)?.result.method;
      const rest = results.filter(({ method }) => method !== hidden);
      if (hidden === undefined || rest.length === 0) continue;
      expect(ranked(rest).map(({ result }) => result.id)).toEqual(
        all.filter(({ result }) => result.method !== hidden).map(({ result }) => result.id),
      );
    }
  });
  it("nothing ranks over a table that was read in part, and no reference, ablation, summary or open bound anywhere", () => {
    for (const results of axes) {
      const isPart = results.some(({ source }) => source.reading === "part");
      for (const { result, rank } of ranked(results)) {
        if (rank === null) continue;
        expect(
          isPart || result.method.family === "reference" || result.standing !== "main" || isOpen(result),
          result.id,
        ).toBe(false);
      }
    }
  });
});

describe("no sentence contradicts the rows beside it", () => {
  it("on the page of any benchmark", () => {
    const faults = committed.tables.benchmarks.flatMap((benchmark) =>
      selectMetricsOf(committed, benchmark.benchmark_id).flatMap((metric) =>
        faultsOfBoard(selectLeaderboard(committed, benchmark, metric)),
      ),
    );
    expect(faults).toEqual([]);
    expect(faultsOfPairs(committed)).toEqual([]);
  });
  it("in a comparison of what belongs together", () => {
    const asked = [
      ...selectCompareStarts(committed).map(({ methods }) => methods.map(({ id }) => id)),
      ...selectMethodGroups(committed).map(({ methods }) => methods.slice(0, 40)),
    ];
    const faults = asked.flatMap((ids) =>
      selectHeadToHead(
        committed,
        ids.map((id) => the(committed, "methods", id)),
      ).flatMap(faultsOfRow),
    );
    expect(faults).toEqual([]);
  });
});

describe("what was ranked wrong before", () => {
  const first = (benchmark: string, metric: string, conditions: Readonly<Record<string, string>>) => {
    const board = selectLeaderboard(
      committed,
      the(committed, "benchmarks", benchmark),
      the(committed, "metrics", metric),
    );
    const isAsked = ({ conditions: stated }: Result) =>
      Object.entries(conditions).every(([key, value]) =>
        stated.some(({ condition, value: own }) => condition.condition_id === key && own === value),
      );
    const panel = board.panels.find(({ entries }) => entries[0] && isAsked(entries[0].result));
    return panel?.entries
      .filter(({ rank }) => rank === 1)
      .map(({ result }) => `${result.method.name} ${result.value.text}`);
  };
  // When only two of the eleven methods of a table had been read, iTransformer and S-Mamba were first with 0.386.
  it("ETTh1 at horizon 96 is FEDformer's, with all methods of the table", () => {
    expect(first("etth1", "mse", { horizon: "96", "look-back": "96" })).toEqual(["FEDformer 0.376"]);
  });
  it("real images have no rank on ImageNet 256×256", () => {
    const board = selectLeaderboard(
      committed,
      the(committed, "benchmarks", "imagenet-256"),
      the(committed, "metrics", "fid"),
    );
    const references = board.panels.flatMap(({ entries }) =>
      entries.filter(({ result }) => result.method.family === "reference"),
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.every(({ rank, unranked }) => rank === null && unranked === "reference")).toBe(true);
  });
  it("MAR-H ranks at most once on an axis for each number of steps", () => {
    for (const results of axes) {
      const own = ranked(results).filter(
        ({ result, rank }) =>
          rank !== null &&
          result.method.method_id === "mar" &&
          result.configuration === "H" &&
          result.metric.metric_id === "fid",
      );
      const steps = own.map(
        ({ result }) => result.conditions.find(({ condition }) => condition.condition_id === "steps")?.value ?? "",
      );
      expect(new Set(steps).size, results[0]?.id).toBe(own.length);
    }
  });
});
