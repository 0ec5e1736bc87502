import { describe, expect, it } from "vitest";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import type { BoardTable } from "@/lib/report/board-table";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { methodModel } from "@/lib/view/method-model";
import { paperModel } from "@/lib/view/paper-model";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import type { ChartKind } from "@/lib/view/views/chart-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { envelopeOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import fc from "@/tests/support/fast-check";
import { chartFaults, drawnFaults } from "@/tests/support/picture-faults";

/** The kinds of chart that one benchmark can have; only the comparison has the steps of teachers and their students. */
const KINDS: readonly ChartKind[] = ["ranked", "scatter", "lines", "ratio", "difference", "before-after", "by-date"];

const byId = new Map(wide.results.map((result) => [result.id, result]));
const boardsOf = async (id: string, query: string) =>
  (
    boardDocumentSchema.parse((await envelopeOf(`benchmarks/${id}.json?${query}&form=board`)).data) as unknown as {
      readonly boards: readonly BoardTable[];
    }
  ).boards;

describe("the picture of a benchmark is its board", () => {
  it("of any view, in every kind of chart, as a model and as it is drawn", async () => {
    const drawn = new Map<string, number>();
    const anyView = fc
      .oneof(fc.constantFrom("meadow-256", "pebble-64"), fc.constantFrom(...wide.benchmarks.keys()))
      .chain((id) => {
        const metrics = [...new Set((wide.resultsOfBenchmark.get(id) ?? []).map(({ metric }) => metric.metric_id))];
        const methods = [...new Set((wide.resultsOfBenchmark.get(id) ?? []).map(({ method }) => method.method_id))];
        return fc.record({
          id: fc.constant(id),
          metric: fc.subarray(metrics, { maxLength: Math.min(1, metrics.length) }),
          kind: fc.subarray([...SOURCE_KINDS], { maxLength: 1 }),
          rows: fc.subarray(["all"]),
          scale: fc.constantFrom([], ["log"], ["linear"]),
          without: fc.subarray(methods, { maxLength: Math.min(1, methods.length) }),
          x: fc.oneof(
            fc.constantFrom([], ["steps"], ["parameters"], ["guidance"]),
            fc.subarray(methods, { maxLength: Math.min(1, methods.length) }),
          ),
          chart: fc.constantFrom(...KINDS.map((kind) => [kind])),
        });
      });
    await fc.assert(
      fc.asyncProperty(anyView, async ({ id, ...question }) => {
        const search = new URLSearchParams(writeParameters(question));
        const { view } = readBenchmarkView(wide, id, search);
        const report = benchmarkModel(wide, id, view, [])?.report;
        const chart = report?.chosen ? benchmarkChart(report, report.chosen, view) : null;
        if (chart === null || chart.series === null) return;
        expect(chartFaults(chart, byId, await boardsOf(id, search.toString()), chart.x)).toEqual([]);
        expect(drawnFaults(chart)).toEqual([]);
        drawn.set(chart.kind, (drawn.get(chart.kind) ?? 0) + chart.series.marks.length);
      }),
      { numRuns: 60 },
    );
    for (const kind of KINDS) expect(drawn.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});

describe("the picture of a method's or a paper's page", () => {
  const charts = [
    ...[...wide.methods.keys()].map((id) => ({
      name: `methods/${id}`,
      chart: methodModel(wide, id, { kinds: [] }, [])?.chart ?? null,
    })),
    ...[...wide.papers.keys()].map((id) => ({ name: `papers/${id}`, chart: paperModel(wide, id)?.chart ?? null })),
  ];
  it("has the digits of its results, and its marks stand where they are said to be", () => {
    let drawn = 0;
    for (const { name, chart } of charts) {
      if (chart === null || chart.series === null) continue;
      for (const { key, text } of chart.series.marks)
        expect(text, `${name}: ${key}`).toContain(byId.get(key)?.value.text.replaceAll("-", "−") ?? "no such result");
      expect(drawnFaults({ ...chart, kind: "ranked" }), name).toEqual([]);
      drawn += chart.series.marks.length;
    }
    expect(drawn).toBeGreaterThan(0);
  });
});
