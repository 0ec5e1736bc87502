import { describe, expect, it } from "vitest";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { layOutScatter } from "@/components/charts/scatter/lay-out-scatter";
import { measure } from "@/components/charts/text/measure";
import { againstWords } from "@/lib/report/leaderboard/against-words";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { wide } from "@/tests/support/catalogues";

const results = (wide.resultsOfBenchmark.get("meadow-256") ?? []).filter(({ metric }) => metric.metric_id === "fid");
const all = againstWords(results, { isRanked: true, aside: 0 });
const valueOf = (result: (typeof results)[number], id: string) =>
  result.conditions.find(({ condition }) => condition.condition_id === id);

describe("results against a condition whose values are words", () => {
  it("stand in a column for each value, in their natural order, and none is on a front", () => {
    const counts = all.find(({ condition }) => condition.condition_id === "step-counts");
    expect(counts?.values).toEqual(
      [...new Set(results.flatMap((result) => valueOf(result, "step-counts")?.value ?? []))].toSorted(),
    );
    for (const { result, cost, costText, onFront } of counts?.points ?? []) {
      expect(counts?.values?.[cost - 1]).toBe(costText);
      expect(valueOf(result, "step-counts")?.value).toBe(costText);
      expect(onFront).toBe(false);
    }
    expect((counts?.points.length ?? 0) + (counts?.unstated ?? 0)).toBe(results.length);
  });
  it("call a method by its name", () => {
    expect(all.find(({ condition }) => condition.condition_id === "teacher")?.values).toEqual(["Loom", "Quire"]);
  });
  it("are none for what must match, for numbers, for more values than columns, and where each result has one of its own", () => {
    const ids = all.map(({ condition }) => condition.condition_id);
    for (const id of ["sampling", "generated-at", "steps", "evaluated-by"]) expect(ids).not.toContain(id);
    for (const { values, points } of all) expect(values?.length).toBeLessThan(points.length);
  });
});

describe("the chart of it", () => {
  const { view } = readBenchmarkView(wide, "meadow-256", new URLSearchParams("chart=scatter&x=step-counts"));
  const report = benchmarkModel(wide, "meadow-256", view, [])?.report;
  const chart = report?.chosen ? benchmarkChart(report, report.chosen, view) : null;

  it("is offered after the numbers, and says that it draws no front", () => {
    const ids = chart?.offered.xs.map(({ id }) => id) ?? [];
    expect(ids.indexOf("parameters")).toBeLessThan(ids.indexOf("step-counts"));
    expect(chart?.x).toBe("step-counts");
    expect(chart?.series?.summary).toContain("its values have no order, so no front is drawn");
    expect(chart?.notes).toEqual(expect.not.arrayContaining([expect.stringContaining("Nothing here can be drawn")]));
  });
  it("names every column at any width, shortened where there is too little room", () => {
    if (chart?.series?.kind !== "plane") throw new Error("no plane");
    for (const width of [340, 700]) {
      const { ticks, across } = layOutScatter(chart.series, width, measure);
      expect(ticks.x).toHaveLength(chart.series.x.ticks.length);
      for (const [at, { text, value }] of ticks.x.entries()) {
        const next = ticks.x[at + 1];
        if (next)
          expect(across(value) + measure(text, 12) / 2).toBeLessThan(across(next.value) - measure(next.text, 12) / 2);
      }
    }
  });
});
