import { describe, expect, it } from "vitest";
import { rowFilterWords } from "@/lib/sentences/row-filter-words";
import { selectBenchmarkReport } from "@/lib/report/benchmark-report";
import { selectComparison } from "@/lib/report/comparison";
import { WHOLE_BENCHMARK } from "@/lib/report/leaderboard/benchmark";
import { whyEmpty } from "@/lib/report/gap/missing-reason";
import { EVERY_ROW, isFiltered, keepsRow, type RowFilter } from "@/lib/report/question/row-filter";
import { BENCHMARK, catalogueOf, resultOf, METHODS, METRICS } from "@/tests/support/results";
import { learnWords } from "@/lib/tables/learned-words";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
const real = { ...cedar, family: "reference" as const };
const keeps = (filter: Partial<RowFilter>, ...parts: Parameters<typeof resultOf>) =>
  keepsRow({ ...EVERY_ROW, ...filter }, resultOf(...parts));

describe("a filter of results", () => {
  it("leaves all where nothing is chosen", () => {
    expect(isFiltered(EVERY_ROW)).toBe(false);
    expect(keeps({}, {})).toBe(true);
  });
  it("goes by family and by who measured", () => {
    const diffusion = { ...alder, family: "diffusion" as const };
    expect([
      keeps({ families: ["diffusion"] }, { method: diffusion }),
      keeps({ families: ["diffusion"] }, { method: { ...alder, family: "transformer" } }),
    ]).toEqual([true, false]);
    expect([keeps({ origins: ["own"] }, { origin: "own" }), keeps({ origins: ["own"] }, { origin: "quoted" })]).toEqual(
      [true, false],
    );
  });
  it("takes both ends of a range of sizes in, and leaves out what states no size", () => {
    const of = (parameters: string) => ({ conditions: { parameters } });
    expect(
      ["299", "300", "500", "501", "1,000"].map((size) => keeps({ smallest: 300, largest: 500 }, of(size))),
    ).toEqual([false, true, true, false, false]);
    expect(keeps({ smallest: 0 }, {})).toBe(false);
  });
  it("goes by the year of the paper that reports a result", () => {
    const paper = rowOf("papers", { published: "2024-04-03" });
    expect([2023, 2024, 2025].map((since) => keeps({ since }, { paper }))).toEqual([true, true, false]);
    expect([2023, 2024].map((until) => keeps({ until }, { paper }))).toEqual([false, true]);
  });
  it("leaves real data, which are a line and no model", () => {
    expect(keeps({ families: ["diffusion"], largest: 100 }, { method: real })).toBe(true);
  });
});

const RESULTS = [
  resultOf({ id: "a", method: alder, value: "1.5", configuration: "L", conditions: { parameters: "900" } }),
  resultOf({ id: "b", method: alder, value: "2.5", configuration: "S", conditions: { parameters: "100" } }),
  resultOf({ id: "c", method: birch, value: "2.0", configuration: "M", conditions: { parameters: "300" } }),
];
const small: RowFilter = { ...EVERY_ROW, largest: 400 };

describe("what a filter leaves", () => {
  it("has ranks of its own on a benchmark, and nothing that it leaves out is missing", () => {
    const report = selectBenchmarkReport(catalogueOf(RESULTS), BENCHMARK.benchmark_id, {
      ...WHOLE_BENCHMARK,
      panel: "",
      filter: small,
    });
    const board = report?.chosen?.board;
    expect(board?.shape === "configurations" && board.board.rows.map(({ result, rank }) => [result.id, rank])).toEqual([
      ["c", 1],
      ["b", 2],
    ]);
    // Birch keeps its own accuracy and loses its quoted FID.
    const results = [
      RESULTS[0] as (typeof RESULTS)[number],
      resultOf({ id: "d", method: birch, value: "1.9", origin: "quoted" }),
      resultOf({ id: "e", method: birch, metric: METRICS.accuracy, value: "80" }),
    ];
    const own = selectBenchmarkReport(catalogueOf(results), BENCHMARK.benchmark_id, {
      ...WHOLE_BENCHMARK,
      metrics: ["fid"],
      panel: "",
      filter: { ...EVERY_ROW, origins: ["own"] },
    });
    expect(own?.leaderboard?.panels.flatMap(({ entries }) => entries.map(({ result }) => result.id))).toEqual(["a"]);
    expect(own?.leaderboard?.missing).toEqual([]);
  });
  it("has ranks of its own in a comparison", () => {
    const { boards } = selectComparison(catalogueOf(RESULTS), [alder, birch], { kinds: [], filter: small });
    expect(boards).toEqual([]);
    const { grids } = selectComparison(catalogueOf(RESULTS), [alder, birch], { kinds: [], filter: small });
    // One configuration of each method is left, so they form a grid.
    expect(grids[0]?.sections[0]?.rows[0]?.groups[0]?.byMethod.get(birch)?.place).toBe("best");
  });
  it("is told where it is why a cell is empty", () => {
    const kept = RESULTS.filter((result) => result.id !== "c");
    const place = { benchmark: BENCHMARK, metric: (RESULTS[0] as (typeof RESULTS)[number]).metric, results: kept };
    expect(whyEmpty(catalogueOf(kept), birch, place, { all: RESULTS, ofSources: RESULTS, chosen: kept })).toBe(
      "left out by the filter",
    );
    expect(whyEmpty(catalogueOf(kept), birch, place, { all: RESULTS, ofSources: kept, chosen: kept })).toBe(
      "left out by the choice of sources",
    );
  });
});

describe("a filter in words", () => {
  it("names each of its parts", () => {
    learnWords(
      [
        { id: "diffusion", name: "diffusion model", slot: 1 },
        { id: "other", name: "another kind", slot: 2 },
      ],
      [],
    );
    expect(rowFilterWords(EVERY_ROW)).toBe("");
    expect(
      rowFilterWords({
        families: ["diffusion", "other"],
        origins: ["own"],
        smallest: 100,
        largest: 943,
        since: 2024,
        until: null,
      }),
    ).toBe(
      "of the families diffusion model or another kind, 100M to 943M parameters, reported by the authors of the method, from 2024",
    );
    expect(rowFilterWords({ ...EVERY_ROW, largest: 700, until: 2025 })).toBe("at most 700M parameters, until 2025");
    expect(rowFilterWords({ ...EVERY_ROW, since: 2024, until: 2024 })).toBe("2024");
  });
});
