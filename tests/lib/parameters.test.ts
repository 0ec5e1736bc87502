import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_BENCHMARK_VIEW,
  readBenchmarkView,
  writeBenchmarkView,
  type BenchmarkView,
} from "@/lib/view/views/benchmark-view";
import { SCALES } from "@/lib/view/fields/leaderboard-fields";
import {
  DEFAULT_BENCHMARKS_VIEW,
  readBenchmarksView,
  writeBenchmarksView,
  type BenchmarksView,
} from "@/lib/view/views/benchmarks-view";
import { readParameters, writeParameters, type Parameter } from "@/lib/view/views/parameters";
import { searchOf } from "@/lib/view/views/search";
import { selectMetricsOf } from "@/lib/report/leaderboard/benchmark";
import { selectBenchmarksFacets } from "@/lib/report/lists/benchmarks";
import { GROUPINGS, ROWS } from "@/lib/report/leaderboard/shown";
import { BENCHMARK_SORTS } from "@/lib/report/lists/list-order";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { filterFamilies } from "@/lib/report/lists/filter-families";
import { anyRowFilter } from "@/tests/support/any-board-choice";
import { anyChartView } from "@/tests/support/any-chart-view";
import { wide, small } from "@/tests/support/catalogues";

const PARAMETERS: Readonly<Record<"metric" | "scale", Parameter>> = {
  metric: { description: "Any of these.", allowed: ["fid", "mse"], repeatable: true },
  scale: { description: "One of these.", allowed: ["log", "linear"], repeatable: false },
};
const read = (query: string) => readParameters(new URLSearchParams(query), PARAMETERS);

describe("reading parameters", () => {
  it("gives the values of each, once and in the order given, and none for one that is absent", () => {
    expect(read("metric=mse&metric=fid&metric=mse")).toEqual({
      values: { metric: ["mse", "fid"], scale: [] },
      problems: [],
    });
    expect(read("")).toEqual({ values: { metric: [], scale: [] }, problems: [] });
  });
  it("refuses a parameter that it does not know, with the nearest that it does", () => {
    expect(read("metrc=fid").problems).toEqual([
      { parameter: "metrc", found: "the unknown parameter metrc", allowed: ["metric", "scale"], nearest: ["metric"] },
    ]);
  });
  it("refuses a value that it does not know, and an empty one", () => {
    expect(read("metric=fed").problems).toEqual([
      { parameter: "metric", found: "fed", allowed: ["fid", "mse"], nearest: ["fid"] },
    ]);
    expect(read("metric=").problems).toMatchObject([{ parameter: "metric", found: "" }]);
  });
  it("refuses a second value of a parameter that takes one, but not the same value again", () => {
    expect(read("scale=log&scale=linear")).toEqual({
      values: { metric: [], scale: ["log"] },
      problems: [{ parameter: "scale", found: "a second value, linear", allowed: ["one value"], nearest: [] }],
    });
    expect(read("scale=log&scale=log").problems).toEqual([]);
  });
  it("reports everything at once and keeps what it understood", () => {
    const { values, problems } = read("scale=log&colour=red&metric=fid&scale=linear&metric=FID");
    expect(values).toEqual({ metric: ["fid"], scale: ["log"] });
    expect(problems.map(({ parameter }) => parameter)).toEqual(["colour", "scale", "metric"]);
  });
  it("reports equal problems once", () => {
    expect(
      read("metric=a&metric=a&colour=a&colour=b").problems.map(({ parameter, found }) => [parameter, found]),
    ).toEqual([
      ["metric", "a"],
      ["colour", "the unknown parameter colour"],
    ]);
  });
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("knows no parameter %s", (name) => {
    expect(read(`${name}=fid`).problems).toMatchObject([{ parameter: name }]);
    expect(read(`metric=${name}`).problems).toMatchObject([{ parameter: "metric", found: name }]);
  });
});

describe("writing parameters", () => {
  it("puts names in alphabetical order, keeps the order of values, and leaves out what is empty", () => {
    expect(writeParameters({ metric: ["mse", "fid"], kind: ["abstract"], scale: [] })).toBe(
      "?kind=abstract&metric=mse&metric=fid",
    );
    expect(writeParameters({ metric: [] })).toBe("");
  });
  it("encodes what a query string cannot hold", () => {
    expect(writeParameters({ "a b": ["&=?"] })).toBe("?a+b=%26%3D%3F");
  });
});

describe("the query string of a page", () => {
  it("is read from what the router hands over: single, repeated and absent values", () => {
    expect(searchOf({ metric: ["fid", "mse"], scale: "log", kind: undefined }).toString()).toBe(
      "metric=fid&metric=mse&scale=log",
    );
    expect(searchOf({}).toString()).toBe("");
  });
});

/** Returns the metrics that the board of a benchmark may show as further columns. */
const benchmarkColumns = (benchmark: string) => selectMetricsOf(wide, benchmark).map(({ metric_id }) => metric_id);

/** Returns the values of `match` conditions, as an address states them. */
const placesOn = (benchmark: string) => [
  ...new Set(
    (wide.resultsOfBenchmark.get(benchmark) ?? []).flatMap(({ conditions }) =>
      conditions.flatMap(({ condition, value }) =>
        condition.role === "match" ? [`${condition.condition_id}.${value}`] : [],
      ),
    ),
  ),
];

describe("a view and its address are the same thing", () => {
  it("for columns that stand as one list with commas", () => {
    const { view, problems } = readBenchmarkView(
      wide,
      "meadow-256",
      new URLSearchParams("columns=steps,inception-score,nothing"),
    );
    expect(view.columns).toEqual(["steps", "inception-score"]);
    expect(problems.map(({ parameter, found }) => [parameter, found])).toEqual([["columns", "nothing"]]);
  });
  it("for any view of a benchmark", () => {
    const anyView = fc.constantFrom(...wide.benchmarks.keys()).chain((benchmark) => {
      const metrics = selectMetricsOf(wide, benchmark).map(({ metric_id }) => metric_id);
      const view: fc.Arbitrary<BenchmarkView> = fc.record({
        metrics: fc.shuffledSubarray(metrics),
        kinds: fc.shuffledSubarray([...SOURCE_KINDS]),
        rows: fc.constantFrom(...ROWS),
        group: fc.constantFrom(...GROUPINGS),
        scale: fc.constantFrom(...SCALES),
        panel: fc.constantFrom("", "horizon-96", "split-new-2"),
        columns: fc.shuffledSubarray(benchmarkColumns(benchmark)),
        sort: fc.constantFrom("", "method", "-year"),
        conditions: fc.shuffledSubarray(placesOn(benchmark)),
        filter: anyRowFilter(filterFamilies(wide)),
        chart: anyChartView([
          ...new Set((wide.resultsOfBenchmark.get(benchmark) ?? []).map(({ method }) => method.method_id)),
        ]),
      });
      return fc.record({ benchmark: fc.constant(benchmark), view });
    });
    fc.assert(
      fc.property(anyView, ({ benchmark, view }) => {
        const address = writeBenchmarkView(view);
        const again = readBenchmarkView(wide, benchmark, new URLSearchParams(address));
        expect(again).toEqual({ view, problems: [] });
        expect(writeBenchmarkView(again.view)).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });
  it("for any view of the list of benchmarks", () => {
    const { topics, metrics } = selectBenchmarksFacets(wide);
    const anyView: fc.Arbitrary<BenchmarksView> = fc.record({
      topics: fc.shuffledSubarray(topics.map(({ choice }) => choice)),
      metrics: fc.shuffledSubarray(metrics.map(({ choice }) => choice)),
      kinds: fc.shuffledSubarray([...SOURCE_KINDS]),
      text: fc.constantFrom("", "loom", "two words"),
      sort: fc.constantFrom(...BENCHMARK_SORTS),
      rows: fc.constantFrom(...ROWS),
    });
    fc.assert(
      fc.property(anyView, (view) => {
        const address = writeBenchmarksView(view);
        expect(readBenchmarksView(wide, new URLSearchParams(address))).toEqual({ view, problems: [] });
      }),
    );
  });
  it("and the view without choices has the address without a query", () => {
    expect(writeBenchmarkView(DEFAULT_BENCHMARK_VIEW)).toBe("");
    expect(writeBenchmarksView(DEFAULT_BENCHMARKS_VIEW)).toBe("");
  });
});

describe("the view of a benchmark", () => {
  it("takes only metrics that have results there, and leaves what was not understood at its default", () => {
    const { view, problems } = readBenchmarkView(
      small,
      "harbour",
      new URLSearchParams("metric=fid&metric=mse&scale=cube&kind=paper"),
    );
    expect(view).toEqual({ ...DEFAULT_BENCHMARK_VIEW, metrics: ["mse"], kinds: ["paper"] });
    expect(problems).toMatchObject([
      { parameter: "metric", found: "fid", allowed: ["mse"] },
      { parameter: "scale", found: "cube", allowed: ["auto", "linear", "log"] },
    ]);
  });
});
