import { describe, expect, it } from "vitest";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { wide } from "@/tests/support/catalogues";

function chartOf(id: string, query = "") {
  const { view } = readBenchmarkView(wide, id, new URLSearchParams(query));
  const report = benchmarkModel(wide, id, view, [])?.report;
  return report?.chosen ? benchmarkChart(report, report.chosen, view) : null;
}

const rowsOf = (id: string, query: string) => {
  const chart = chartOf(id, query);
  if (chart?.series?.kind !== "rows") throw new Error(`${id}?${query}: no rows`);
  return { chart, series: chart.series };
};

describe("the values of a benchmark against those of one method", () => {
  it("are ratios to the first of the ranking unless another is chosen, on a logarithmic axis that names its better side", () => {
    const { chart, series } = rowsOf("meadow-256", "chart=ratio");
    expect(chart.kind).toBe("ratio");
    expect(chart.x).toBe("burl");
    expect(chart.title).toBe("FID on Meadow 256×256 as a ratio to that of Burl");
    expect(series.axis).toMatchObject({ scale: "log", label: "FID over that of Burl; left of 1 is better" });
    expect(series.lines).toEqual([1]);
    expect(series.marks.every(({ value }) => value >= 1)).toBe(true);
    expect(series.marks.map(({ label }) => label)).not.toContain("Burl");
    const other = rowsOf("meadow-256", "chart=ratio&x=loom");
    expect(other.chart.title).toContain("to that of Loom");
    expect(other.series.marks.find(({ label }) => label === "Burl")?.value).toBeLessThan(1);
  });
  it("are differences in the metric's own units where a reader asks for them", () => {
    const { chart, series } = rowsOf("meadow-256", "chart=difference&x=loom");
    expect(chart.kind).toBe("difference");
    expect(series.axis.label).toBe("FID minus that of Loom; left of 0 is better");
    expect(series.marks.find(({ label }) => label === "Burl")?.value).toBeLessThan(0);
  });
  it("are, of a grid, told by what tells its rows", () => {
    const { chart, series } = rowsOf("weir-1", "chart=ratio");
    const labels = [...new Set(series.marks.map(({ detail }) => detail))];
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) expect(["96", "192", "336", "720"]).toContain(label);
    expect(chart.offered.xs.map(({ id }) => id)).toContain(chart.x);
  });
  it("leave out what a reader leaves out, and are never what a page opens on", () => {
    const { series } = rowsOf("meadow-256", "chart=ratio&without=loom");
    expect(series.marks.map(({ label }) => label)).not.toContain("Loom");
    for (const id of wide.benchmarks.keys()) expect(chartOf(id)?.kind ?? "ranked", id).not.toMatch(/ratio|difference/);
  });
  it("are no ratios in a metric without a true zero", () => {
    const without = [...wide.benchmarks.keys()].flatMap((id) => {
      const metrics = [...new Set((wide.resultsOfBenchmark.get(id) ?? []).map(({ metric }) => metric))].filter(
        ({ minimum, kind }) => minimum !== 0 && kind === "absolute",
      );
      return metrics.map(({ metric_id }) => chartOf(id, `metric=${metric_id}&chart=ratio`));
    });
    for (const chart of without) expect(chart?.kind).not.toBe("ratio");
  });
});
