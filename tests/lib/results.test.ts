import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "@/lib/catalogue/catalogue";
import { ofKinds } from "@/lib/catalogue/of-kinds";
import { pickByBaseline, selectSpeedUps, selectTimeSeriesClaims } from "@/lib/report/speed/claims";
import { EVERY_BENCHMARK, selectBenchmarks } from "@/lib/report/lists/benchmarks";
import { selectKindsOf } from "@/lib/report/lists/facets";
import { RESULT_FILTERS, selectResultFacets, selectResults, type ResultFilter } from "@/lib/report/question/results";
import { printBaseline } from "@/lib/format/result";
import { EVERY_RESULT } from "@/lib/view/views/results-view";
import { wide, idsOf, small } from "@/tests/support/catalogues";
import { resultOf, METHODS, METRICS } from "@/tests/support/results";

const abstracts = ofKinds(wide, ["abstract"]);
const NO_FILTER: ResultFilter = EVERY_RESULT.filter;
const found = (filter: Partial<ResultFilter>) => idsOf(selectResults(small, { ...NO_FILTER, ...filter }));

describe("results filtered", () => {
  it("by nothing are all, in the order of results.csv", () => {
    expect(found({})).toEqual(small.tables.results.map(({ result_id }) => result_id));
  });
  it.each([
    ["benchmark", "harbour", 5],
    ["metric", "fid", 4],
    ["method", "marsh", 2],
    ["paper", "drift", 5],
    ["topic", "image-generation", 9],
    ["kind", "paper", 1],
    ["kind", "citation", 0],
  ] as const)("by %s %s are %i of 14", (name, value, count) => {
    expect(found({ [name]: [value] })).toHaveLength(count);
  });
  it("by several values of one filter match any of them; by several filters match all", () => {
    expect(found({ method: ["marsh", "naive-skipping"] })).toEqual([
      "tidal-marsh-fid",
      "tidal-marsh-is",
      "tidal-naive-skipping-fid",
    ]);
    expect(found({ method: ["marsh", "naive-skipping"], metric: ["fid"] })).toEqual([
      "tidal-marsh-fid",
      "tidal-naive-skipping-fid",
    ]);
    expect(found({ benchmark: ["harbour"], metric: ["fid"] })).toEqual([]);
  });
  it("by any filter are those that each filter lets through alone", () => {
    const values: Readonly<Record<keyof ResultFilter, readonly string[]>> = {
      benchmark: [...small.benchmarks.keys()],
      metric: [...small.metrics.keys()],
      method: [...small.methods.keys()],
      paper: [...small.papers.keys()],
      topic: ["image-generation", "time-series", "audio"],
      kind: ["abstract", "paper"],
      family: small.identity.families.map(({ id }) => id),
      origin: ["own", "measured-again", "quoted", "not-stated"],
      year: ["2024", "2025"],
    };
    const anyFilter = fc.record(
      Object.fromEntries(RESULT_FILTERS.map((name) => [name, fc.subarray([...values[name]])])),
    ) as unknown as fc.Arbitrary<ResultFilter>;
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const alone = RESULT_FILTERS.map((name) => found({ [name]: filter[name] }));
        expect(found(filter)).toEqual(found({}).filter((id) => alone.every((ids) => ids.includes(id))));
      }),
    );
  });
});

describe("choices of a filter", () => {
  it("are kinds of source and topics that leave something, with how much", () => {
    expect(selectKindsOf(small, "harbour")).toEqual([
      { choice: "abstract", count: 4 },
      { choice: "paper", count: 1 },
    ]);
    expect(selectKindsOf(small, "moor")).toEqual([]);
  });
  it("list benchmarks with most results first", () => {
    const lines = (summaries: ReturnType<typeof selectBenchmarks>) =>
      summaries.map(({ benchmark, metrics, results, papers }) => [
        benchmark.benchmark_id,
        metrics.length,
        results,
        papers.length,
      ]);
    expect(lines(selectBenchmarks(small))).toEqual([
      ["pond-64", 4, 9, 1],
      ["harbour", 1, 5, 1],
      ["moor", 0, 0, 0],
    ]);
    const counts = selectBenchmarks(wide).map(({ results }) => results);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    // Among abstracts, the file lists text-to-image with its two results before the compression of shapes with its four.
    expect(
      selectBenchmarks(abstracts)
        .map(({ results }) => results)
        .slice(0, 2),
    ).toEqual([13, 4]);
    expect(lines(selectBenchmarks(small, { ...EVERY_BENCHMARK, topics: ["generalisation", "time-series"] }))).toEqual([
      ["harbour", 1, 5, 1],
      ["moor", 0, 0, 0],
    ]);
  });
});

describe("claims for the front page", () => {
  it("are speed-ups, the largest first", () => {
    expect(selectSpeedUps(abstracts).map(({ value }) => value.text)).toEqual([
      "201.6",
      "18",
      "9",
      "5.4",
      "5",
      "3",
      "2.4",
    ]);
  });
  it("are what papers on time series report, without speed-ups, paper by paper", () => {
    const claims = selectTimeSeriesClaims(wide);
    expect(claims).toEqual(selectTimeSeriesClaims(abstracts));
    expect([...new Set(claims.map(({ paper }) => paper.paper_id))]).toEqual(["autotide", "riverbed"]);
    expect(claims.some(({ metric }) => metric.metric_id === "speed-up")).toBe(false);
  });
  it("are picked so that each baseline has its turn before any has a second one, in the order given", () => {
    const over = (id: string, value: string, baseline: keyof typeof METHODS) =>
      resultOf({ id, value, metric: METRICS.speedUp, baseline: METHODS[baseline] });
    const claims = [
      over("a", "9", "birch"),
      over("b", "8", "birch"),
      over("c", "7", "birch"),
      over("d", "6", "cedar"),
      over("e", "5", "dogwood"),
    ];
    expect(idsOf(pickByBaseline(claims, 3))).toEqual(["a", "d", "e"]);
    expect(idsOf(pickByBaseline(claims, 4))).toEqual(["a", "b", "d", "e"]);
    expect(pickByBaseline(claims, 12)).toEqual(claims);
  });
  it("hold every baseline of the collection in twelve places", () => {
    const all = selectSpeedUps(wide);
    const picked = pickByBaseline(all, 12);
    expect(picked).toHaveLength(12);
    expect(new Set(picked.map(printBaseline))).toEqual(new Set(all.map(printBaseline)));
  });
});

describe("a list of results", () => {
  it("is filtered by family, by who measured, and by the year of the paper", () => {
    const all = selectResults(wide, NO_FILTER);
    const [first] = all;
    for (const [name, valueOf] of [
      ["family", (result) => result.method.family],
      ["origin", (result) => result.origin],
      ["year", (result) => result.paper.published.slice(0, 4)],
    ] as const satisfies readonly (readonly [keyof ResultFilter, (result: Result) => string])[]) {
      const value = valueOf(first!);
      expect(idsOf(selectResults(wide, { ...NO_FILTER, [name]: [value] })), name).toEqual(
        idsOf(all.filter((result) => valueOf(result) === value)),
      );
      expect(selectResultFacets(wide, NO_FILTER)[name].length, name).toBeGreaterThan(1);
    }
  });
});
