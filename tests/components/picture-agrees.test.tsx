import { describe, expect, it } from "vitest";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import type { BoardTable } from "@/lib/report/board-table";
import { compareChoices } from "@/lib/view/compare-choices";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { CHARTS } from "@/lib/view/views/chart-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { envelopeOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import fc from "@/tests/support/fast-check";
import { chartFaults, drawnFaults } from "@/tests/support/picture-faults";

const byId = new Map(wide.results.map((result) => [result.id, result]));

const boardsOf = async (query: string) =>
  (
    boardDocumentSchema.parse((await envelopeOf(`compare.json?${query}&form=board`)).data) as unknown as {
      readonly boards: readonly BoardTable[];
    }
  ).boards;

describe("the picture of a comparison is its board", () => {
  it("of any view and in every kind of chart", async () => {
    const drawn = new Map<string, number>();
    const together = [...wide.resultsOfBenchmark.values()]
      .map((results) => [...new Set(results.map(({ method }) => method.method_id))])
      .filter((own) => own.length > 1);
    const methods = fc
      .oneof(
        fc.constantFrom<string[][]>(
          ["headwater", "s-eddy", "d-line"],
          ["loom", "loom-flow", "burl", "quire"],
          ["brisk-decoding", "loom", "quire"],
        ),
        fc.constantFrom(...together),
      )
      .chain((own) => fc.shuffledSubarray(own, { minLength: 2, maxLength: Math.min(5, own.length) }));
    const anyView = methods.chain((method) =>
      fc.record({
        method: fc.constant(method),
        reference: fc.subarray(method, { maxLength: 1 }),
        kind: fc.subarray([...SOURCE_KINDS], { maxLength: 1 }),
        chart: fc.constantFrom(...CHARTS.map((kind) => [kind])),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyView, async (question) => {
        const search = new URLSearchParams(writeParameters(question));
        const { view } = readCompareView(compareChoices(wide), search);
        const { chart } = shownComparison(wide, view);
        if (chart === null || chart.series === null) return;
        // If no reference is chosen, it is the first of the methods with results there.
        const places = chart.series.own?.against?.places ?? [];
        const candidates = view.reference === null ? view.methods : [view.reference];
        const reference =
          candidates.find((id) =>
            places.every(({ benchmark, metric }) =>
              wide.results.some(
                (one) =>
                  one.method.method_id === id &&
                  one.benchmark.benchmark_id === benchmark &&
                  one.metric.metric_id === metric,
              ),
            ),
          ) ?? "";
        expect(chartFaults(chart, byId, await boardsOf(search.toString()), reference)).toEqual([]);
        expect(drawnFaults(chart)).toEqual([]);
        drawn.set(chart.kind, (drawn.get(chart.kind) ?? 0) + chart.series.marks.length);
      }),
      { numRuns: 80 },
    );
    for (const kind of CHARTS) expect(drawn.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});
