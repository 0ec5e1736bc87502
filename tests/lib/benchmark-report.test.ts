import { axisWords } from "@/lib/format/axis-words";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { answerSentence, groupWords } from "@/lib/sentences/answer";
import { selectBenchmarkReport, type BenchmarkReport, type ReportQuestion } from "@/lib/report/benchmark-report";
import { WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import type { Leaderboard } from "@/lib/report/leaderboard/leaderboard";
import { DEFAULT_BENCHMARK_VIEW } from "@/lib/view/views/benchmark-view";
import { reportChart } from "@/lib/view/chart/report-chart";
import { shownBoard } from "@/lib/view/board/shown-board";
import { wide } from "@/tests/support/catalogues";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";

const { alder, birch, cedar } = METHODS;
const ASKED: ReportQuestion = { ...WHOLE_BENCHMARK, panel: "" };

function reportOf(results: readonly Result[], question: Partial<ReportQuestion> = {}): BenchmarkReport {
  const report = selectBenchmarkReport(catalogueOf(results), BENCHMARK.benchmark_id, { ...ASKED, ...question });
  if (report === null) throw new Error("no report");
  return report;
}

/** Returns the answer sentence of a report. */
function answerOf({ leaderboard, chosen, better }: BenchmarkReport): string {
  if (leaderboard === null || chosen === null) throw new Error("nothing chosen");
  return answerSentence(leaderboard, chosen, better);
}

const PLAIN = [
  resultOf({ id: "a", method: alder, value: "1.8", configuration: "L" }),
  resultOf({ id: "b", method: alder, value: "2.4", configuration: "S" }),
  resultOf({ id: "c", method: birch, value: "2.0" }),
  resultOf({ id: "d", method: cedar, value: "1.2", conditions: { split: "new" } }),
];

describe("the report on a benchmark", () => {
  it("is null for an id that is not there", () => {
    expect(selectBenchmarkReport(catalogueOf(PLAIN), "nothing", ASKED)).toBeNull();
  });
  it("numbers groups that an address would call alike, from the second on", () => {
    const results = ["on ice", "on-ice", "on/ice"].map((split, at) =>
      resultOf({ id: `${at}`, method: alder, value: "1.8", conditions: { split } }),
    );
    const names = reportOf(results).groups.map(({ name }) => name);
    expect(names).toEqual(["split-on-ice", "split-on-ice-2", "split-on-ice-3"]);
    for (const panel of names) expect(reportOf(results, { panel }).chosen?.name).toBe(panel);
  });
  it("has the group with most results in full, and the others by the names that an address calls them", () => {
    const report = reportOf(PLAIN);
    expect(report.groups.map(({ name, parts, counts }) => [name, axisWords(parts), counts.results])).toEqual([
      ["split-not-stated", "split: not stated", 3],
      ["split-new", "split: new", 1],
    ]);
    expect(report.chosen?.name).toBe("split-not-stated");
    expect(reportOf(PLAIN, { panel: "split-new" }).chosen?.name).toBe("split-new");
    expect(reportOf(PLAIN, { panel: "gone" }).chosen?.name).toBe("split-not-stated");
  });
  it("answers in one sentence made from the rows", () => {
    const plain = PLAIN.filter(({ id }) => id !== "d");
    expect(answerOf(reportOf(plain))).toBe(
      "ALDER has the lowest FID, 1.8 (L, by its authors in the abstract of Tidal), among 2 methods in 3 configurations.",
    );
    expect(answerOf(reportOf(PLAIN, { panel: "split-new" }))).toBe(
      "CEDAR has the only FID here, 1.2 (by its authors in the abstract of Tidal); split: new.",
    );
  });
  it("says what is better in another comparison group that differs in words, and nothing of other tasks, baselines, ablations and ties", () => {
    expect(answerOf(reportOf(PLAIN))).toBe(
      "ALDER has the lowest FID, 1.8 (L, by its authors in the abstract of Tidal), among 2 methods in 3 configurations; split: not stated. Lower in another comparison group: CEDAR, 1.2 (its authors; split: new).",
    );
    const beside = (parts: ResultParts) =>
      reportOf([...PLAIN.slice(0, 3), resultOf({ id: "z", method: cedar, value: "1.2", ...parts })]).better?.result.id;
    expect(beside({ conditions: { split: "new" } })).toBe("z");
    expect(beside({ conditions: { horizon: "96" } })).toBeUndefined();
    expect(beside({ conditions: { split: "new" }, standing: "ablation" })).toBeUndefined();
    expect(beside({ conditions: { split: "new" }, value: "1.8" })).toBeUndefined();
    expect(beside({ conditions: { split: "new" }, qualifier: "at-most" })).toBeUndefined();
    expect(beside({ metric: METRICS.accuracy, conditions: { split: "new" } })).toBeUndefined();
    const guided = [
      resultOf({ id: "g", method: alder, value: "2", conditions: { split: "new" } }),
      resultOf({ id: "h", method: birch, value: "3", conditions: { split: "new" } }),
      resultOf({ id: "i", method: cedar, value: "1" }),
    ];
    expect(answerOf(reportOf(guided))).toContain(
      "Lower in another comparison group: CEDAR, 1 (its authors; split: not stated).",
    );
  });
  it("says why nothing may be ranked", () => {
    const part = { reading: "part", cells: 110, figures: 1, condition_cells: 0 } as const;
    expect(answerOf(reportOf([resultOf({ kind: "paper", source: part })]))).toMatch(
      /^Not ranked: 1 of the 110 numbers of .* is in the collection\.$/,
    );
    expect(answerOf(reportOf([resultOf({ metric: METRICS.correlation, value: "0.5" })]))).toBe(
      "Correlation is reported for 1 method but not ranked, because the collection states no better direction.",
    );
  });
  it("keeps ablations apart from methods, and never calls one the best", () => {
    const report = reportOf([...PLAIN, resultOf({ id: "e", method: alder, value: "0.9", standing: "ablation" })]);
    expect(report.asides.map(({ counts, isAside }) => [counts.results, isAside])).toEqual([[1, true]]);
    expect(report.asides.map((group) => groupWords(report.leaderboard as Leaderboard, group))).toEqual([
      "1 result of 1 method",
    ]);
    expect(answerOf(report)).toContain("1.8");
  });
});

const HORIZONS = ["96", "192", "336"].flatMap((horizon) => [
  resultOf({ id: `a-${horizon}`, method: alder, value: "0.4", conditions: { horizon } }),
  resultOf({ id: `b-${horizon}`, method: birch, value: "0.5", conditions: { horizon } }),
]);

describe("results along a numeric condition", () => {
  const results = [...HORIZONS, resultOf({ id: "c-192", method: cedar, value: "0.3", conditions: { horizon: "192" } })];
  it("are one grid, and the answer is about the group with most methods", () => {
    const report = reportOf(results);
    expect(report.groups.map(({ board }) => board.shape)).toEqual(["grid"]);
    expect(answerOf(report)).toBe(
      "CEDAR has the lowest FID, 0.3 (by its authors in the abstract of Tidal), among 3 methods; horizon 192.",
    );
  });
  it("have beside them another metric where at least half as many results of it are reported, unless one is asked for", () => {
    const both = [
      ...HORIZONS,
      ...HORIZONS.slice(0, 3).map((result, at) =>
        resultOf({
          id: `acc-${at}`,
          method: result.method,
          metric: METRICS.accuracy,
          value: "80",
          conditions: { horizon: result.conditions[0]?.value ?? "" },
        }),
      ),
    ];
    const metricsOf = ({ chosen }: BenchmarkReport) =>
      chosen?.board.shape === "grid" ? chosen.board.grid.metrics.map(({ metric_id }) => metric_id) : [];
    expect(metricsOf(reportOf(both))).toEqual(["fid", "accuracy"]);
    expect(metricsOf(reportOf(both, { metrics: ["fid"] }))).toEqual(["fid"]);
    expect(metricsOf(reportOf(both.slice(0, -1)))).toEqual(["fid"]);
  });
});

describe("the chart of a report", () => {
  const chartOf = (results: readonly Result[], rows: "top" | "all") => {
    const report = reportOf(results);
    return report.chosen && reportChart(report, report.chosen, { ...DEFAULT_BENCHMARK_VIEW, rows });
  };
  it("has each method once, or each configuration where every row is asked for, and a line for a reference", () => {
    const real = resultOf({ id: "real", method: { ...cedar, family: "reference" }, value: "1.5" });
    const results = [...PLAIN.slice(0, 3), resultOf({ id: "e", method: METHODS.dogwood, value: "3.0" }), real];
    expect(chartOf(results, "top")?.series.marks.map(({ key }) => key)).toEqual(["a", "c", "e", "real"]);
    expect(chartOf(results, "all")?.series.marks.map(({ key }) => key)).toEqual(["a", "c", "b", "e", "real"]);
    expect(chartOf(results, "top")?.series.lines).toEqual([1.5]);
  });
  it("is none where fewer than three marks would stand in it", () => {
    expect(chartOf(PLAIN.slice(0, 3), "top")).toBeNull();
  });
});

describe("a collection of many sources", () => {
  it.each([...wide.benchmarks.keys()])(
    "has every main result of %s on a board, at its rank of the leaderboard",
    (id) => {
      const report = selectBenchmarkReport(wide, id, { ...ASKED, rows: "all" });
      for (const group of report?.groups ?? []) {
        const shown = shownBoard(wide, wide.resultsOfBenchmark.get(id) ?? [], group.board, {
          rows: null,
          columns: [],
          sort: "",
          group: "none",
        });
        if (shown.shape !== "configurations") continue;
        const ranks = new Map(
          group.lead.entries.map(({ result, rank, tied }) => [
            result.id,
            rank === null ? "" : `${rank}${tied ? "=" : ""}`,
          ]),
        );
        const rows = shown.board.groups.flatMap((one) => one.rows);
        for (const { key, rank } of rows) expect(rank, key).toBe(ranks.get(key));
        const all = rows.reduce((sum, { others }) => sum + 1 + others.length, 0);
        expect(all + group.lead.entries.filter(({ unranked }) => unranked === "reference").length, group.name).toBe(
          group.counts.results,
        );
      }
    },
  );
});
