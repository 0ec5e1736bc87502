import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { rowsThatHold, type Row } from "@/components/results/rows";
import { RESULT_FILTERS, selectResultFacets, selectResults, type ResultFilter } from "@/lib/report/question/results";
import { resultParameters } from "@/lib/view/views/result-parameters";
import type { Parameter } from "@/lib/view/views/parameters";
import { EVERY_RESULT, pageOf, readResultsView, resultsHref, ROWS_A_PAGE } from "@/lib/view/views/results-view";
import { wide, small } from "@/tests/support/catalogues";

const read = (query: string) => readResultsView(small, new URLSearchParams(query));

describe("the view of the list of results", () => {
  it("and its address are the same thing", () => {
    const parameters = resultParameters(wide) as Readonly<Record<keyof ResultFilter, Parameter>>;
    const values = (name: keyof ResultFilter) =>
      fc.shuffledSubarray([...parameters[name].allowed]).map((some) => some.slice(0, 4));
    const anyFilter = fc.record(
      Object.fromEntries(RESULT_FILTERS.map((name) => [name, values(name)])) as Record<
        keyof ResultFilter,
        fc.Arbitrary<string[]>
      >,
    );
    fc.assert(
      fc.property(anyFilter, fc.integer({ min: 1, max: 999 }), (filter, page) => {
        const address = resultsHref({ filter, page });
        expect(readResultsView(wide, new URL(address, "http://localhost").searchParams)).toEqual({
          view: { filter, page },
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
    expect(resultsHref(EVERY_RESULT)).toBe("/results");
  });
  it("takes what a form sends: fields left open choose nothing", () => {
    expect(read("benchmark=&metric=fid&method=&page=").view).toEqual({
      filter: { ...EVERY_RESULT.filter, metric: ["fid"] },
      page: 1,
    });
    expect(read("benchmark=&metric=fid").problems).toEqual([]);
  });
  it("refuses a page that is not a number, and one that is not there", () => {
    for (const page of ["0", "-1", "two", "1.5", "1e3"])
      expect(read(`page=${page}`).problems).toMatchObject([{ parameter: "page", found: page }]);
    expect(pageOf([1, 2, 3], 2).problem).toEqual({ parameter: "page", found: "2", allowed: ["1 to 1"], nearest: [] });
    expect(pageOf([], 1)).toEqual({ rows: [], pages: 1, problem: null });
  });
  it("shows every row on exactly one page", () => {
    const rows = Array.from({ length: 2 * ROWS_A_PAGE + 1 }, (_, at) => at);
    expect([1, 2, 3].flatMap((page) => pageOf(rows, page).rows)).toEqual(rows);
    expect(pageOf(rows, 3)).toMatchObject({ pages: 3, rows: [2 * ROWS_A_PAGE], problem: null });
  });
});

describe("the choices of the list of results", () => {
  it("say how many results each leaves while the other filters stay", () => {
    const filter = { ...EVERY_RESULT.filter, benchmark: ["meadow-256"], kind: ["abstract"] };
    const facets = selectResultFacets(wide, filter);
    for (const name of RESULT_FILTERS)
      for (const { choice, count } of facets[name])
        expect([name, choice, selectResults(wide, { ...filter, [name]: [choice] }).length]).toEqual([
          name,
          choice,
          count,
        ]);
    expect(facets.metric.map(({ choice }) => choice)).toEqual(["fid", "speed-up", "inception-score"]);
  });
  it("keep what is chosen even where it leaves nothing", () => {
    const facets = selectResultFacets(small, { ...EVERY_RESULT.filter, benchmark: ["harbour"], metric: ["fid"] });
    expect(facets.metric).toContainEqual({ choice: "fid", count: 0 });
  });
});

describe("the words of the long table", () => {
  const row = (words: string): Row => ({
    method: "",
    benchmark: "",
    metric: "",
    value: "",
    receipt: "",
    detail: "",
    words,
  });
  const rows = [
    row("loom imagenet 256×256 fid 1.80"),
    row("loom-flow imagenet 256×256 fid 1.65"),
    row("gale-ht weir-1 mse 0.448"),
  ];
  it("must all be in a row, in any order and case", () => {
    expect(rowsThatHold(rows, "FID imagenet")).toEqual(rows.slice(0, 2));
    expect(rowsThatHold(rows, "  ")).toEqual(rows);
    expect(rowsThatHold(rows, "fid 0.448")).toEqual([]);
  });
});
