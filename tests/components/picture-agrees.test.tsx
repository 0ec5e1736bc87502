import { parseDocument } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DrawnChart } from "@/components/charts/drawn/drawn-chart";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import type { BoardTable } from "@/lib/report/board-table";
import { compareChoices } from "@/lib/view/compare-choices";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { CHARTS } from "@/lib/view/views/chart-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { beyond } from "@/lib/view/chart/closer-axis";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import { envelopeOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { elementsOf } from "@/tests/support/elements";
import fc from "@/tests/support/fast-check";
import { readDrawing, stand } from "@/tests/support/read-drawing";
import { derivedFaults, lineFaults, pairFaults, stepFaults, valuesOnBoards, type Faults } from "@/tests/support/said-by-boards";

const byId = new Map(wide.results.map((result) => [result.id, result]));
const minus = (text: string) => text.replaceAll("-", "−");

const boardsOf = async (query: string) => (boardDocumentSchema.parse((await envelopeOf(`compare.json?${query}&form=board`)).data) as unknown as { readonly boards: readonly BoardTable[] }).boards;

/** What the marks of a chart say otherwise than the boards and the results of its view. */
function faultsOf(chart: ShownChart, boards: readonly BoardTable[], reference: string): Faults {
  const values = valuesOnBoards(boards);
  switch (chart.kind) {
    case "ratio":
    case "difference":
      return derivedFaults(chart, byId, values, reference);
    case "before-after":
      return pairFaults(chart, byId, values);
    case "fewer-steps":
      return stepFaults(chart, byId);
    default: {
      const marks = chart.series?.marks ?? [];
      const own = marks.flatMap(({ key, value, text }) => (value === byId.get(key)?.value.number && text.includes(minus(values.get(key)?.digits ?? byId.get(key)?.value.text ?? "none")) ? [] : [`${key} is ${text} at ${value}`]));
      return chart.kind === "lines" ? [...own, ...lineFaults(chart, byId)] : own;
    }
  }
}

/** What the drawing says otherwise than its chart: each mark stands where the ticks have its value, with its digits beside it. */
function drawnFaults({ series, kind }: ShownChart): Faults {
  if (series === null) return [];
  const drawings = elementsOf(parseDocument(renderToStaticMarkup(<DrawnChart series={series} />))).filter(({ name, attribs }) => name === "svg" && attribs.role === "img").map(readDrawing);
  return drawings.flatMap(({ marks, across, up }): Faults => {
    if (marks.length !== series.marks.length) return [`${kind}: ${marks.length} marks of ${series.marks.length} are drawn`];
    const pairs = series.marks.map((mark, at) => ({ mark, drawn: marks[at] as (typeof marks)[number] }));
    if (series.kind === "plane")
      return [
        // Dates are days, which no tick says as a number.
        ...(kind === "by-date" || stand(across, pairs.map(({ mark, drawn }) => ({ value: "x" in mark ? mark.x : Number.NaN, place: drawn.x }))) ? [] : [`${kind}: marks do not stand where they are across`]),
        ...(stand(up, pairs.map(({ mark, drawn }) => ({ value: mark.value, place: drawn.y ?? Number.NaN }))) ? [] : [`${kind}: marks do not stand at their values`]),
      ];
    const inside = pairs.filter(({ mark }) => beyond(series.axis, mark.value) === null);
    const starts = inside.flatMap(({ mark, drawn }) => (mark.from === null || beyond(series.axis, mark.from) !== null ? [] : [{ value: mark.from, place: drawn.fromX ?? Number.NaN }]));
    return [
      ...(stand(across, [...inside.map(({ mark, drawn }) => ({ value: mark.value, place: drawn.x })), ...starts]) ? [] : [`${kind}: marks do not stand at their values`]),
      ...pairs.flatMap(({ mark, drawn }) => [mark.text, ...(mark.from === null ? [] : [mark.fromText])].filter((text) => !drawn.texts.some((one) => begins(text, one))).map((text) => `${mark.key}: ${text} is not beside its mark, but ${drawn.texts.join(", ")}`)),
    ];
  });
}

/** A text that has no room ends in dots. */
const begins = (text: string, drawn: string) => drawn === text || (drawn.endsWith("…") && text.startsWith(drawn.slice(0, -1).trim()));

describe("the picture of a comparison is its board", () => {
  it("of any view and in every kind of chart", async () => {
    const drawn = new Map<string, number>();
    const together = [...wide.resultsOfBenchmark.values()].map((results) => [...new Set(results.map(({ method }) => method.method_id))]).filter((own) => own.length > 1);
    const methods = fc.oneof(fc.constantFrom<string[][]>(["headwater", "s-eddy", "d-line"], ["loom", "loom-flow", "burl", "quire"], ["brisk-decoding", "loom", "quire"]), fc.constantFrom(...together)).chain((own) => fc.shuffledSubarray(own, { minLength: 2, maxLength: Math.min(5, own.length) }));
    const anyView = methods.chain((method) => fc.record({ method: fc.constant(method), reference: fc.subarray(method, { maxLength: 1 }), kind: fc.subarray([...SOURCE_KINDS], { maxLength: 1 }), chart: fc.constantFrom(...CHARTS.map((kind) => [kind])) }));
    await fc.assert(
      fc.asyncProperty(anyView, async (question) => {
        const search = new URLSearchParams(writeParameters(question));
        const { view } = readCompareView(compareChoices(wide), search);
        const { chart } = shownComparison(wide, view);
        if (chart === null || chart.series === null) return;
        // Without one that is chosen it is the first of the methods that has anything there.
        const places = chart.series.own?.against?.places ?? [];
        const candidates = view.reference === null ? view.methods : [view.reference];
        const reference = candidates.find((id) => places.every(({ benchmark, metric }) => wide.results.some((one) => one.method.method_id === id && one.benchmark.benchmark_id === benchmark && one.metric.metric_id === metric))) ?? "";
        expect(faultsOf(chart, await boardsOf(search.toString()), reference)).toEqual([]);
        expect(drawnFaults(chart)).toEqual([]);
        drawn.set(chart.kind, (drawn.get(chart.kind) ?? 0) + chart.series.marks.length);
      }),
      { numRuns: 80 },
    );
    for (const kind of CHARTS) expect(drawn.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});
