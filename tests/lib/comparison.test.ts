import { describe, expect, it } from "vitest";
import { comparisonSentence } from "@/lib/sentences/comparison";
import { selectComparison } from "@/lib/report/comparison";
import { EVERY_PLACE } from "@/lib/report/question/place-filter";
import { differenceBetween } from "@/lib/report/difference";
import { differenceWords } from "@/lib/sentences/difference-words";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { shownLines } from "@/lib/view/board/shown-lines";
import { catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";

const { alder, birch, cedar } = METHODS;

/** Three horizons: alder is lower at 96, birch at 192, and at 336 their digits are equal. Cedar has a result only at 720. */
const FORECASTS: readonly ResultParts[] = [
  { method: alder, value: "0.30", conditions: { horizon: "96" } },
  { method: birch, value: "0.35", conditions: { horizon: "96" } },
  { method: alder, value: "0.45", conditions: { horizon: "192" } },
  { method: birch, value: "0.40", conditions: { horizon: "192" } },
  { method: alder, value: "0.50", conditions: { horizon: "336" } },
  { method: birch, value: "0.50", conditions: { horizon: "336" } },
  { method: cedar, value: "0.60", conditions: { horizon: "720" } },
];

/** One group in which alder has two configurations. */
const IMAGES: readonly ResultParts[] = [
  { method: alder, value: "1.9", configuration: "L" },
  { method: alder, value: "3.3", configuration: "S" },
  { method: birch, value: "2.5", configuration: "B" },
  { method: cedar, value: "1.2" },
];

const resultsOf = (parts: readonly ResultParts[]) => parts.map((part, at) => resultOf({ id: `f${at}`, ...part }));
const compare = (parts: readonly ResultParts[], methods = [alder, birch]) =>
  selectComparison(catalogueOf(resultsOf(parts)), methods);

describe("a comparison", () => {
  it("is a grid where results differ along a number, and counts the rows that both report", () => {
    const { grids, boards, lead, alone } = compare(FORECASTS, [alder, birch, cedar]);
    expect([lead, grids.length, boards.length]).toEqual(["grid", 1, 0]);
    expect(grids[0]?.sections.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(["96", "192", "336"]);
    // Cedar has a result only at 720, where the others have none, so Cedar has no column.
    expect(grids[0]?.methods).toEqual([alder, birch]);
    expect(alone.flatMap(({ results }) => results.map(({ id }) => id))).toEqual(["f6"]);
    expect(comparisonSentence(compare(FORECASTS))).toBe(
      "ALDER has the lower FID in 1 of 3 rows that both report, BIRCH in 1; in 1 both are equal as printed.",
    );
  });
  it("is a board of configurations where a method has several, with the ranks of the whole group", () => {
    const { boards, lead } = compare(IMAGES);
    expect(lead).toBe("board");
    // Cedar is first, but not shown.
    expect(boards[0]?.board.rows.map(({ result, rank, place }) => [result.value.text, rank, place])).toEqual([
      ["1.9", 2, "best"],
      ["2.5", 3, "second"],
      ["3.3", 4, null],
    ]);
    expect(boards[0]?.ranked).toBe(4);
    expect(comparisonSentence(compare(IMAGES))).toMatch(
      /^ALDER has the lowest FID on .*, 1\.9 \(L, by its authors in the abstract of Tidal\), then BIRCH 2\.5 \(B, its authors\)\.$/,
    );
  });
  it("takes the authors' own word before that of others, and says what others print", () => {
    const printed = (value: string, own: string): readonly ResultParts[] => [
      {
        method: alder,
        value: "1.55",
        configuration: "H",
        origin: "quoted",
        kind: "citation",
        conditions: { horizon: "96" },
      },
      {
        method: alder,
        value: "1.90",
        configuration: "L",
        origin: "quoted",
        kind: "citation",
        conditions: { horizon: "96" },
      },
      {
        method: birch,
        value,
        configuration: "H",
        origin: "not-stated",
        kind: "citation",
        conditions: { horizon: "96" },
      },
      // Both state a condition that the copies leave out.
      {
        method: alder,
        value: "1.55",
        configuration: "H",
        kind: "repository",
        conditions: { horizon: "96", split: "guided" },
      },
      {
        method: birch,
        value: own,
        configuration: "H",
        kind: "repository",
        conditions: { horizon: "96", split: "in part" },
      },
    ];
    const said = (value: string, own: string) => comparisonSentence(compare(printed(value, own)));
    expect(said("1.67", "1.65")).toMatch(
      /1\.55 \(H, by its authors in the repository of Tidal; ranked here as quoted by Tidal\), then BIRCH 1\.65 \(H, its authors; 1\.67 printed by Tidal\)/,
    );
    const first = comparisonSentence(compare(printed("1.50", "1.48")));
    expect(first).toMatch(
      /^BIRCH (?:has the lowest|ranks first by) FID on .*, 1\.48 \(H, by its authors in the repository of Tidal; ranked here by 1\.50, printed by Tidal\), then ALDER 1\.55/,
    );
    expect(comparisonSentence(compare(printed("1.50", "1.60")))).toMatch(
      /, 1\.50 \(H, in .*; 1\.60 by its authors in the repository of Tidal\)/,
    );
    // What the copies leave out applies to them, and not to the authors' number that leads.
    expect(first).toMatch(/; as ranked: horizon 96\.$/);
    expect(comparisonSentence(compare(printed("1.50", "1.60")))).toMatch(/\); horizon 96\.$/);
    // The authors' number, which would beat the first one, is told after the other and does not determine the place.
    expect(said("1.67", "1.40")).toContain("then BIRCH 1.67 (H, printed by Tidal; 1.40 its authors)");
  });
  it("has a line for each method and the conditions that it is alone in, which names the model", () => {
    const lines = shownLines(
      compare([
        { method: alder, value: "1.9", configuration: "L", conditions: { split: "all" } },
        { method: alder, value: "20", configuration: "L", metric: METRICS.accuracy, conditions: { split: "all" } },
        { method: birch, value: "30", configuration: "S", metric: METRICS.correlation, conditions: { split: "all" } },
      ]),
    ).lines;
    expect(
      lines.map(({ method, values }) => [
        method,
        values.map(({ metric, configuration }) => `${metric} (${configuration})`),
      ]),
    ).toEqual([
      ["ALDER", ["FID (L)", "Acc (L)"]],
      ["BIRCH", ["r (S)"]],
    ]);
  });
  it("keeps ablations out, and says what to do with one method or none", () => {
    const { asides, grids } = compare([
      ...FORECASTS,
      { method: alder, value: "0.1", conditions: { horizon: "96" }, standing: "ablation" },
    ]);
    expect(asides).toHaveLength(1);
    expect(grids[0]?.sections[0]?.rows[0]?.groups[0]?.byMethod.get(alder)?.result.value.text).toBe("0.30");
    expect(comparisonSentence(compare(FORECASTS, [cedar]))).toBe(
      "CEDAR has 1 result here. Add a second method to compare it with.",
    );
    expect(comparisonSentence(compare(FORECASTS, [alder, cedar]))).toMatch(/^No two of ALDER and CEDAR/);
    expect(comparisonSentence(compare([], [alder, birch]))).toBe("None of these methods has a result here.");
  });
  it("changes no value and no order of the others when a method is added", () => {
    const orderOf = (methods: Parameters<typeof compare>[1]) =>
      compare(IMAGES, methods)
        .boards[0]?.board.rows.filter(({ result }) => result.method !== cedar)
        .map(({ result, rank }) => [result.id, rank]);
    expect(orderOf([alder, birch, cedar])).toEqual(orderOf([alder, birch]));
  });

  it("has a row for each of two horizons that a reader chose, and none for one that is alone", () => {
    const chosen = (...conditions: string[]) =>
      selectComparison(catalogueOf(resultsOf(FORECASTS)), [alder, birch], {
        kinds: [],
        place: { ...EVERY_PLACE, conditions },
      });
    const rows = (conditions: readonly string[]) =>
      chosen(...conditions).grids.flatMap(({ sections }) => sections.map(({ rows }) => rows.map(({ label }) => label)));
    expect(rows(["horizon.96", "horizon.336"])).toEqual([["96", "336"]]);
    expect(rows(["horizon.96"])).toEqual([[""]]);
  });
});

describe("a difference to the reference", () => {
  const between = (a: ResultParts, b: ResultParts) =>
    differenceWords(differenceBetween(resultOf({ id: "a", ...a }), resultOf({ id: "b", ...b })));
  it("has the digits that both values allow", () => {
    expect(between({ value: "0.395" }, { value: "0.393" })).toBe("+0.5\u00a0%");
    expect(between({ value: "9.96" }, { value: "4.19" })).toBe("+137.7\u00a0%");
    expect(between({ value: "3" }, { value: "4" })).toBe("−25\u00a0%");
  });
  it("is none where digits or bounds leave it open", () => {
    expect(between({ value: "2.0" }, { value: "2.02" })).toBe("±0");
    expect(between({ value: "2.0", qualifier: "at-most" }, { value: "3.0" })).toBe("");
  });
});

describe("what is shown of a comparison", () => {
  const shown = (parts: readonly ResultParts[], reference: string | null = null) =>
    shownComparison(catalogueOf(resultsOf(parts)), { ...DEFAULT_COMPARE_VIEW, methods: ["alder", "birch"], reference });
  it("counts each pair from both sides", () => {
    const { pairs } = shown(FORECASTS);
    expect(pairs?.cells).toEqual([
      [null, { wins: 1, ties: 1, losses: 1, notCounted: 0 }],
      [{ wins: 1, ties: 1, losses: 1, notCounted: 0 }, null],
    ]);
  });
  it("has differences only where a reference is chosen", () => {
    const differences = (reference: string | null) =>
      JSON.stringify(shown(FORECASTS, reference).boards).match(/"difference":"[^"]*"/g) ?? [];
    expect(differences(null)).toEqual([]);
    expect(differences("alder")).toEqual([
      '"difference":"+17\u00a0%"',
      '"difference":"−11\u00a0%"',
      '"difference":"±0"',
    ]);
  });
  it("draws configurations in order, or nothing for fewer than three marks", () => {
    expect(shown(FORECASTS.slice(0, 2)).chart).toBeNull();
    expect(shown(IMAGES).chart?.series?.marks.map(({ text }) => text)).toEqual(["1.9", "2.5", "3.3"]);
  });
});
