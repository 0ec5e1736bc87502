import fc from "@/tests/support/fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { renderCompare } from "@/app/compare/compare";
import { renderHome } from "@/app/home";
import { renderMethod } from "@/app/methods/[id]/method";
import PaperPage from "@/app/papers/[id]/page";
import { renderResults } from "@/app/results/results";
import { rowsIn, valuesOf } from "@/lib/exhibit/board/board-marks";
import { boardDocumentSchema } from "@/lib/http/openapi/board-schema";
import { benchmarkChart } from "@/lib/view/chart/benchmark-charts";
import { benchmarkModel } from "@/lib/view/benchmark-model";
import { DEFAULT_BENCHMARK_VIEW, readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { readCompareView } from "@/lib/view/views/compare-view";
import { writeParameters } from "@/lib/view/views/parameters";
import { selectPreview } from "@/lib/view/preview";
import { ROWS_A_PAGE } from "@/lib/view/views/results-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import type { ShownChart } from "@/lib/view/chart/shown-chart";
import type { BoardTable } from "@/lib/report/board-table";
import { compareChoices } from "@/lib/view/compare-choices";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { envelopeOf } from "@/tests/support/api";
import { wide } from "@/tests/support/catalogues";
import { readPage, resultsOn, tableOf, valuesIn, type ScreenValue } from "@/tests/support/read-screen";

/** The values of every result in the API, by id: each comparison here uses them. */
const said = new Map(
  wide.results.map(({ id, value }) => [id, { digits: value.text.replaceAll("-", "−"), number: value.number }]),
);

const boardsOf = async (path: string, query: string) =>
  (
    boardDocumentSchema.parse((await envelopeOf(`${path}.json?${query}${query && "&"}form=board`)).data) as unknown as {
      readonly boards: readonly BoardTable[];
    }
  ).boards;

/** Returns the values of a board in the JSON as its page has to print them. */
const printedIn = (board: BoardTable): readonly ScreenValue[] =>
  rowsIn(board)
    .flatMap(valuesOf)
    .map(({ href, sign, digits, spread, place }) => ({
      href,
      text: [sign, digits.replaceAll("-", "−"), spread].filter(Boolean).join(" "),
      place,
    }));

/** Charts whose marks are at their values; the others draw values that are computed from two results. */
const OF_VALUES = ["ranked", "scatter", "lines", "by-date"];

/** Expects a chart to draw results at their values and with their digits, and in order of rank with the ranks of its board. Returns how many it draws. */
function pictureAgrees(chart: ShownChart | null, boards: readonly BoardTable[]): number {
  if (chart === null || chart.series === null || !OF_VALUES.includes(chart.kind)) return 0;
  const { marks } = chart.series;
  for (const { key, text, value } of marks) {
    expect(text, `picture: ${key}`).toContain(said.get(key)?.digits ?? "no such result");
    expect(value, `picture: ${key}`).toBe(said.get(key)?.number);
  }
  if (chart.kind !== "ranked") return marks.length;
  const ranks = new Map(
    boards.flatMap((board) =>
      rowsIn(board).map(({ key, cells: [first] }) => [key, first?.kind === "text" ? first.text : ""] as const),
    ),
  );
  const places = marks.flatMap(({ key, rank }) => (ranks.has(key) && board(boards) === "rank" ? [[key, rank]] : []));
  expect(places, "ranks in the picture").toEqual(places.map(([key]) => [key, ranks.get(key ?? "")]));
  const numbers = marks.map(({ rank }) => Number.parseInt(rank, 10)).filter((rank) => !Number.isNaN(rank));
  expect(numbers, "order of the picture").toEqual(numbers.toSorted((a, b) => a - b));
  return marks.length;
}

const board = ([first]: readonly BoardTable[]) => first?.columns[0]?.id;
const some = (values: readonly string[], most: number) =>
  fc.shuffledSubarray([...values], { maxLength: Math.min(most, values.length) });

describe("what a page prints is what its JSON says, and what its picture draws", () => {
  it("of any view of a benchmark, whose CSV, Markdown and LaTeX boards-agree.test.ts compares with the same JSON", async () => {
    let drawn = 0;
    const anyView = fc.constantFrom(...wide.benchmarks.keys()).chain((id) => {
      const metrics = [...new Set((wide.resultsOfBenchmark.get(id) ?? []).map(({ metric }) => metric.metric_id))];
      return fc.record({
        id: fc.constant(id),
        metric: some(metrics, 1),
        kind: fc.subarray([...SOURCE_KINDS], { maxLength: 2 }),
        rows: fc.subarray(["all"]),
        group: fc.constantFrom([], ["paper"], ["family"]),
        sort: fc.constantFrom([], ["method"], ["-year"]),
        chart: fc.constantFrom([], ["scatter"], ["lines"], ["by-date"]),
      });
    });
    await fc.assert(
      fc.asyncProperty(anyView, async ({ id, ...question }) => {
        const search = new URLSearchParams(writeParameters(question));
        const boards = await boardsOf(`benchmarks/${id}`, search.toString());
        const page = readPage(renderToStaticMarkup(renderBenchmark(id, search)));
        for (const one of boards) expect(tableOf(page, one.title), one.title).toBeDefined();
        for (const one of boards)
          expect(valuesIn(tableOf(page, one.title) as never), one.title).toEqual(printedIn(one));
        const { view } = readBenchmarkView(wide, id, search);
        const report = benchmarkModel(wide, id, view, [])?.report;
        if (report?.chosen) drawn += pictureAgrees(benchmarkChart(report, report.chosen, view), boards);
      }),
      { numRuns: 25 },
    );
    expect(drawn).toBeGreaterThan(0);
  });
  it("of any comparison", async () => {
    let drawn = 0;
    const together = [...wide.resultsOfBenchmark.values()]
      .map((results) => [...new Set(results.map(({ method }) => method.method_id))])
      .filter((own) => own.length > 1);
    const methods = fc
      .constantFrom(...together)
      .chain((own) => fc.shuffledSubarray(own, { minLength: 2, maxLength: Math.min(5, own.length) }));
    const anyView = methods.chain((method) =>
      fc.record({
        method: fc.constant(method),
        reference: fc.subarray(method, { maxLength: 1 }),
        kind: fc.subarray([...SOURCE_KINDS], { maxLength: 2 }),
        chart: fc.constantFrom([], ["ranked"], ["scatter"], ["lines"]),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyView, async (question) => {
        const search = new URLSearchParams(writeParameters(question));
        const boards = await boardsOf("compare", search.toString());
        const page = readPage(renderToStaticMarkup(renderCompare(search)));
        const tables = page.filter(({ name }) => name === "table").map(valuesIn);
        for (const one of boards) expect(tables, one.title).toContainEqual(printedIn(one));
        drawn += pictureAgrees(shownComparison(wide, readCompareView(compareChoices(wide), search).view).chart, boards);
      }),
      { numRuns: 20 },
    );
    expect(drawn).toBeGreaterThan(0);
  });
  it("of every method and paper: no result is left out of the page, and none has other digits there", async () => {
    for (const [path, ids, render] of [
      ["methods", wide.methods.keys(), (id: string) => Promise.resolve(renderMethod(id, new URLSearchParams()))],
      ["papers", wide.papers.keys(), (id: string) => PaperPage({ params: Promise.resolve({ id }) })],
    ] as const)
      for (const id of ids) {
        const shown = resultsOn(readPage(renderToStaticMarkup(await render(id)))).map(({ id: target, text }) => ({
          text,
          id: idIn(target),
        }));
        for (const one of shown)
          expect(one.text, `${path}/${id}: ${one.id}`).toContain(said.get(one.id)?.digits ?? "no such result");
        const { data } = await envelopeOf(`${path}/${id}.json`);
        const own =
          path === "papers"
            ? (data as { figures: readonly { result_id: string }[] }).figures.map(({ result_id }) => result_id)
            : [...JSON.stringify((data as { benchmarks: object }).benchmarks).matchAll(/"result_id":"([^"]+)"/g)].map(
                ([, found]) => found as string,
              );
        const onPage = new Set(shown.map((one) => one.id));
        expect(
          own.filter((one) => !onPage.has(one)),
          `${path}/${id}`,
        ).toEqual([]);
      }
  });
  it("of any selection of results, page by page and in their order", async () => {
    const anyFilter = fc.record({
      paper: some([...wide.papers.keys()], 3),
      metric: some([...wide.metrics.keys()], 3),
      kind: fc.subarray([...SOURCE_KINDS], { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const query = writeParameters(filter);
        const listed = (await envelopeOf(`results.json${query}`)).data as readonly { readonly result_id: string }[];
        const shown = resultsOn(readPage(renderToStaticMarkup(renderResults(new URLSearchParams(query)))));
        expect(shown.map(({ id }) => id)).toEqual(listed.slice(0, ROWS_A_PAGE).map(({ result_id }) => result_id));
        for (const { id, text } of shown) expect(text).toContain(said.get(id)?.digits ?? "no such result");
      }),
      { numRuns: 20 },
    );
  });
  it("of the first page, for any kinds of source: its board is the beginning of that of its benchmark", async () => {
    for (const kind of [[], ...SOURCE_KINDS.map((one) => [one])]) {
      const page = readPage(renderToStaticMarkup(renderHome(new URLSearchParams(writeParameters({ kind })))));
      for (const { id, text } of resultsOn(page))
        expect(text, id).toContain(said.get(idIn(id))?.digits ?? "no such result");
      const lead =
        page
          .filter(({ name }) => name === "table")
          .map(valuesIn)
          .find((values) => values.length > 0) ?? [];
      const benchmark = wide.results.find(({ id }) => lead[0]?.href.endsWith(`#${id}`))?.benchmark.benchmark_id;
      if (benchmark === undefined) continue;
      const tables = (await boardsOf(`benchmarks/${benchmark}`, writeParameters({ kind }).slice(1))).map(printedIn);
      expect(
        tables.some((values) => JSON.stringify(values.slice(0, lead.length)) === JSON.stringify(lead)),
        `${kind.join()}: ${benchmark}`,
      ).toBe(true);
    }
  });
});

describe("the picture of a page for previews", () => {
  it("shows the first marks of the page's own chart, and of what has none the digits of its results", () => {
    for (const id of wide.benchmarks.keys()) {
      const report = benchmarkModel(wide, id, DEFAULT_BENCHMARK_VIEW, [])?.report;
      const chart = report?.chosen ? benchmarkChart(report, report.chosen, DEFAULT_BENCHMARK_VIEW) : null;
      const rows = selectPreview(wide, ["benchmarks", id])?.rows ?? [];
      if (chart?.kind === "ranked" && chart.series?.kind === "rows")
        expect(rows.map(({ text, rank }) => [text, rank])).toEqual(
          chart.series.marks.slice(0, rows.length).map(({ text, rank }) => [text, rank]),
        );
    }
    const texts = new Set(wide.results.map(({ value }) => value.text.replaceAll("-", "−")));
    for (const [kind, ids] of [
      ["methods", wide.methods.keys()],
      ["papers", wide.papers.keys()],
    ] as const)
      for (const id of ids)
        for (const { text } of selectPreview(wide, [kind, id])?.rows ?? [])
          expect(
            [...texts].some((digits) => text.includes(digits)),
            text,
          ).toBe(true);
  });
});

/** Returns the id of a result from the id of a popover, which begins with its location on the page. */
function idIn(target: string): string {
  if (said.has(target)) return target;
  const parts = target.split("-");
  return parts.map((_, at) => parts.slice(at).join("-")).find((rest) => said.has(rest)) ?? target;
}
