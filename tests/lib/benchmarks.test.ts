import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/lib/catalogue/build-catalogue";
import { selectBenchmarks, selectBenchmarksFacets, type BenchmarksQuestion } from "@/lib/report/lists/benchmarks";
import { SOURCE_KINDS } from "@/lib/tables/source-kinds";
import { wideCollection, smallCollection } from "@/tests/support/collection";
import { topicIds } from "@/lib/report/lists/topics";

const small = buildCatalogue(smallCollection().texts);
const wide = buildCatalogue(wideCollection().texts);
const question = (parts: Partial<BenchmarksQuestion>): BenchmarksQuestion => ({
  topics: [],
  metrics: [],
  kinds: [],
  text: "",
  ...parts,
});
const idsAndResults = (parts: Partial<BenchmarksQuestion>) =>
  selectBenchmarks(small, question(parts)).map(({ benchmark, results }) => [benchmark.benchmark_id, results]);

describe("the benchmarks of a question", () => {
  // pond-64 has nine results, all from one abstract; harbour has four from an abstract and one from a table; moor has none.
  it("are all, those with most results first, when nothing is asked", () => {
    expect(idsAndResults({})).toEqual([
      ["pond-64", 9],
      ["harbour", 5],
      ["moor", 0],
    ]);
  });
  it("count only the results that are asked for, and leave out benchmarks without one", () => {
    expect(idsAndResults({ metrics: ["fid"] })).toEqual([["pond-64", 4]]);
    expect(idsAndResults({ kinds: ["paper"] })).toEqual([["harbour", 1]]);
    expect(idsAndResults({ kinds: ["abstract"] })).toEqual([
      ["pond-64", 9],
      ["harbour", 4],
    ]);
  });
  it("have one result that is of the metric and of the kind, not one of each", () => {
    expect(idsAndResults({ metrics: ["mse"], kinds: ["paper"] })).toEqual([["harbour", 1]]);
    expect(idsAndResults({ metrics: ["fid"], kinds: ["paper"] })).toEqual([]);
  });
  it("have every word of a text at the beginning of one that is written of them, without case and accents, and the counts go by it too", () => {
    expect(idsAndResults({ text: "POND" })).toEqual([["pond-64", 9]]);
    expect(idsAndResults({ text: "frechet distance" })).toEqual([["pond-64", 9]]);
    expect(idsAndResults({ text: "pond zzz" })).toEqual([]);
    expect(idsAndResults({ text: "ond" })).toEqual([]);
    expect(selectBenchmarksFacets(small, question({ text: "harbour" })).topics).toEqual([
      { choice: "time-series", count: 1 },
    ]);
  });
  it("keep a benchmark without results where only a topic is asked for", () => {
    expect(idsAndResults({ topics: ["generalisation"] })).toEqual([["moor", 0]]);
  });
});

describe("the counts of the choices", () => {
  it("are those of the other filters", () => {
    // Of the two metrics in the results of the table and the abstract, only mse has a result of kind paper.
    const { topics, metrics, kinds } = selectBenchmarksFacets(small, question({ kinds: ["paper"] }));
    expect(topics).toEqual([{ choice: "time-series", count: 1 }]);
    expect(metrics).toEqual([{ choice: "mse", count: 1 }]);
    expect(kinds).toEqual([
      { choice: "abstract", count: 2 },
      { choice: "paper", count: 1 },
    ]);
  });
  it("keep a choice that is made, though it leaves nothing", () => {
    expect(selectBenchmarksFacets(small, question({ topics: ["audio"] })).topics).toContainEqual({
      choice: "audio",
      count: 0,
    });
  });
  it("are the numbers of rows after choosing, whatever is chosen", () => {
    const anyOf = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
    const any = fc.record({
      topics: anyOf(topicIds(wide)),
      metrics: anyOf([...wide.metrics.keys()]),
      kinds: anyOf(SOURCE_KINDS),
      text: fc.constant(""),
    });
    fc.assert(
      fc.property(any, (asked) => {
        const facets = selectBenchmarksFacets(wide, asked);
        const rows = (change: Partial<BenchmarksQuestion>) => {
          const { topics, metrics, kinds } = { ...asked, ...change };
          // Computed from the rows alone, without the selector; if only a topic is chosen, a benchmark needs no result.
          if (metrics.length + kinds.length === 0)
            return wide.tables.benchmarks.filter(({ topic }) => topics.length === 0 || topics.includes(topic)).length;
          const fits = wide.results.filter(
            ({ benchmark, metric, kind }) =>
              (topics.length === 0 || topics.includes(benchmark.topic)) &&
              (metrics.length === 0 || metrics.includes(metric.metric_id)) &&
              (kinds.length === 0 || kinds.includes(kind)),
          );
          return new Set(fits.map(({ benchmark }) => benchmark)).size;
        };
        for (const { choice, count } of facets.topics) expect(count).toBe(rows({ topics: [choice] }));
        for (const { choice, count } of facets.metrics) expect(count).toBe(rows({ metrics: [choice] }));
        for (const { choice, count } of facets.kinds) expect(count).toBe(rows({ kinds: [choice] }));
      }),
    );
  });
});
