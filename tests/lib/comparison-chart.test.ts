import { describe, expect, it } from "vitest";
import { selectComparison } from "@/lib/report/comparison";
import { comparisonChart } from "@/lib/view/chart/comparison-chart";
import { DEFAULT_CHART_VIEW, type ChartView } from "@/lib/view/views/chart-view";
import type { ScatterSeries } from "@/lib/view/chart/scatter-series";
import type { Series } from "@/lib/view/chart/series";
import { catalogueOf, resultOf, METHODS, METRICS, type ResultParts } from "@/tests/support/results";
import { rowOf } from "@/tests/support/rows";

const { alder, birch, cedar } = METHODS;
const places = ["oak", "elm", "fir", "ash"].map((id) =>
  rowOf("benchmarks", { benchmark_id: id, name: id.toUpperCase() }),
);

function chartOf(
  parts: readonly ResultParts[],
  view: Partial<ChartView> = {},
  reference: typeof alder | null = null,
  methods = [alder, birch, cedar],
) {
  const results = parts.map((part, at) => resultOf({ id: `f${at}`, ...part }));
  return comparisonChart(selectComparison(catalogueOf(results), methods), reference, {
    ...DEFAULT_CHART_VIEW,
    ...view,
  });
}
const rows = (chart: ReturnType<typeof chartOf>) => chart?.series as Series;
const scatter = (chart: ReturnType<typeof chartOf>) => chart?.series as ScatterSeries;

/** Alder, birch and cedar at three horizons of one benchmark. */
const HORIZONS: readonly ResultParts[] = [
  ["96", "0.30", "0.35", "0.60"],
  ["192", "0.40", "0.38", "0.70"],
  ["336", "0.50", "0.45", "0.80"],
].flatMap(([horizon = "", ...values]) =>
  values.map((value, at) => ({ method: [alder, birch, cedar][at] as typeof alder, value, conditions: { horizon } })),
);

/** One value of each on four benchmarks; birch is twice, half, equal and four times alder. */
const SPANS: readonly ResultParts[] = places.flatMap((benchmark, at) => [
  { benchmark, method: alder, value: "2.0" },
  { benchmark, method: birch, value: ["4.0", "1.0", "2.0", "8.0"][at] as string },
]);

describe("lines over a condition", () => {
  it("have one line for each method, told apart within a family, and a name at its end", () => {
    const chart = chartOf(HORIZONS, { kind: "lines" });
    const { lines = [], marks, x } = scatter(chart);
    expect(
      lines.map(({ key, dash, pieces }) => [key, dash, pieces.flat().map(({ x: at, value }) => [at, value])]),
    ).toEqual([
      [
        "alder",
        0,
        [
          [96, 0.3],
          [192, 0.4],
          [336, 0.5],
        ],
      ],
      [
        "birch",
        1,
        [
          [96, 0.35],
          [192, 0.38],
          [336, 0.45],
        ],
      ],
      [
        "cedar",
        2,
        [
          [96, 0.6],
          [192, 0.7],
          [336, 0.8],
        ],
      ],
    ]);
    expect(x.ticks.map(({ text }) => text)).toEqual(["96", "192", "336"]);
    // By horizon, best first; only the last mark of each line has a name.
    expect(marks.map(({ label, x: at }) => `${label} ${at}`).slice(0, 4)).toEqual([
      "ALDER 96",
      "BIRCH 96",
      "CEDAR 96",
      "BIRCH 192",
    ]);
    expect(marks.filter(({ weight }) => weight === "plain").map(({ x: at }) => at)).toEqual([336, 336, 336]);
  });
  it("have a gap where a mark lies outside, and say how many do", () => {
    const chart = chartOf(HORIZONS, { kind: "lines", to: 0.48 });
    // 0.50 of alder and all three of cedar are above 0.48.
    expect(chart?.notes).toEqual(["4 of 9 beyond this axis, not drawn."]);
    expect(scatter(chart).lines?.map(({ pieces }) => pieces.flat().length)).toEqual([2, 3, 0]);
    expect(scatter(chart).marks).toHaveLength(5);
  });
});

describe("ratios to a reference", () => {
  it("stand on a logarithmic axis with 1 on it and the better side named", () => {
    const chart = chartOf(SPANS, {}, alder);
    expect(chart?.kind).toBe("ratio");
    expect(rows(chart).marks.map(({ detail, value }) => [detail, value])).toEqual([
      ["OAK", 2],
      ["ELM", 0.5],
      ["FIR", 1],
      ["ASH", 4],
    ]);
    expect([rows(chart).axis.scale, rows(chart).lines]).toEqual(["log", [1]]);
    expect(rows(chart).axis.label).toBe("FID over that of ALDER; left of 1 is better");
  });
  it("are turned to one side where lower is better in some and higher in others", () => {
    const zeroed = { ...METRICS.accuracy, minimum: 0 };
    const chart = chartOf(
      SPANS.map((part, at) => (at < 6 ? part : { ...part, metric: zeroed })),
      { kind: "ratio" },
      alder,
    );
    // 2/4, 2/1 and 2/2 if lower is better, and 8/2 if higher is better.
    expect(rows(chart).marks.map(({ value }) => value)).toEqual([0.5, 2, 1, 4]);
    expect(rows(chart).axis.label).toMatch(/inverted if lower is better; right of 1 is better$/);
  });
  it("are differences in points where a metric has no true zero", () => {
    const offset = { ...METRICS.accuracy, minimum: 1 };
    const differences = chartOf(
      SPANS.map((part) => ({ ...part, metric: offset })),
      {},
      alder,
    );
    expect(differences?.offered.kinds.map(({ name }) => name)).toEqual([
      "difference from a reference",
      "before and after",
    ]);
    expect(rows(differences).marks.map(({ value }) => value)).toEqual([2, -1, 0, 6]);
    expect(rows(differences).marks.map(({ text }) => text)).toEqual(["+2.0", "−1.0", "±0", "+6.0"]);
    expect(rows(differences).axis.label).toBe("Acc minus that of ALDER; right of 0 is better");
  });
  it("are to what the same source prints of the reference, as on the board, and say so", () => {
    const [oak] = places;
    const printed = SPANS.map(
      (part): ResultParts => (part.benchmark === oak && part.method === birch ? { ...part, kind: "paper" } : part),
    );
    const chart = chartOf(
      [
        ...printed,
        { benchmark: oak as (typeof places)[number], method: alder, value: "5.0", kind: "paper", origin: "quoted" },
      ],
      { kind: "ratio" },
      alder,
    );
    expect(rows(chart).marks.map(({ detail, value, receipt }) => [detail, value, receipt])).toEqual([
      ["OAK", 0.8, "4.0 over 5.0"],
      ["ELM", 0.5, "1.0 over 2.0"],
      ["FIR", 1, "2.0 over 2.0"],
      ["ASH", 4, "8.0 over 2.0"],
    ]);
    expect(rows(chart).summary).toContain("against what the same source prints of ALDER, if it does");
    expect(rows(chartOf(SPANS, {}, alder)).summary).not.toContain("same source");
  });
  it("have the reference that is chosen", () => {
    expect(rows(chartOf(SPANS, {}, birch)).marks.map(({ value }) => value)).toEqual([0.5, 2, 1, 0.25]);
  });
});

describe("before and after", () => {
  it("is an arrow for each place, from the reference to the other", () => {
    const chart = chartOf(SPANS, { kind: "before-after" }, birch);
    expect(chart?.title).toBe("FID from BIRCH (open marks) to ALDER");
    expect(rows(chart).marks.map(({ label, from, value }) => [label, from, value])).toEqual([
      ["OAK", 4, 2],
      ["ELM", 1, 2],
      ["FIR", 2, 2],
      ["ASH", 8, 2],
    ]);
  });
  it("ends with the method that is asked for", () => {
    expect(chartOf(HORIZONS, { kind: "before-after", x: "cedar" })?.title).toBe("FID from ALDER (open marks) to CEDAR");
    expect(chartOf(HORIZONS, { kind: "before-after" })?.offered.xs.map(({ id }) => id)).toEqual(["birch", "cedar"]);
  });
});

describe("configurations", () => {
  const SIZES: readonly ResultParts[] = [
    { method: alder, value: "9", conditions: { parameters: "100" } },
    { method: alder, value: "3", conditions: { parameters: "400" } },
    { method: alder, value: "4", conditions: { parameters: "900" } },
    { method: birch, value: "8", conditions: { parameters: "200" } },
    { method: birch, value: "2", conditions: { parameters: "800" } },
    { method: birch, value: "2.5", conditions: { parameters: "1000" } },
  ];
  it("stand against their cost, with the front of what is drawn", () => {
    const chart = chartOf(SIZES);
    expect(chart?.kind).toBe("scatter");
    // 100: 9; 200: 8 is lower; 400: 3; 800: 2. 900 and 1000 are beaten.
    expect(scatter(chart).line.map(({ x, value }) => [x, value])).toEqual([
      [100, 9],
      [200, 8],
      [400, 3],
      [800, 2],
    ]);
  });
  it("keep the part of the front that lies on the axis that is asked for", () => {
    const chart = chartOf(SIZES, { to: 5 });
    expect(scatter(chart).line.map(({ x, value }) => [x, value])).toEqual([
      [400, 3],
      [800, 2],
    ]);
    expect(chart?.notes).toEqual(["2 of 6 beyond this axis, not drawn."]);
  });
  it("have no front against what is not a cost, such as guidance", () => {
    const guided = SIZES.map(({ conditions, ...part }) => ({
      ...part,
      configuration: `P${conditions?.parameters}`,
      conditions: { guidance: String(Number(conditions?.parameters) / 100) },
    }));
    const chart = chartOf(guided, { kind: "scatter", x: "guidance" });
    expect(scatter(chart).marks).toHaveLength(6);
    expect([scatter(chart).line, scatter(chart).summary]).toEqual([
      [],
      "6 results by guidance; less of it is not cheaper, so no front is drawn.",
    ]);
  });
  it("leave out what the reader leaves out, and say so; the front is then of the rest", () => {
    const chart = chartOf(SIZES, { without: ["birch"] });
    expect(chart?.notes).toContain("Left out: BIRCH.");
    expect(chart?.offered.without).toEqual([{ id: "birch", name: "BIRCH" }]);
    expect(rows(chart).marks.every(({ label }) => label === "ALDER")).toBe(true);
  });
  it("offer what they can be drawn as, the first without a name in the address", () => {
    expect(chartOf(SIZES)?.offered.kinds).toEqual([
      { id: "ranked", name: "in order" },
      { id: "", name: "against a condition" },
    ]);
  });
  it("say so where a chart is asked for that they do not allow", () => {
    const chart = chartOf(SIZES, { kind: "lines" });
    expect([chart?.kind, chart?.notes]).toEqual([
      "scatter",
      ["These results cannot be drawn as “lines along a condition”."],
    ]);
  });
  it("of one name are told apart by what else their details say, unless the axis says it", () => {
    const results: readonly ResultParts[] = [
      ["d16", "8", "16"],
      ["d16", "8", "32"],
      ["d30", "20", "16"],
      ["d30", "20", "32"],
    ].flatMap(([configuration = "", parameters = "", steps = ""], at) => [
      { method: alder, configuration, value: String(2 + at / 10), conditions: { parameters, steps } },
      ...(at < 2
        ? [
            {
              method: birch,
              configuration: "L",
              value: String(3 + at / 10),
              conditions: { parameters: String(30 + at), steps: "8" },
            },
          ]
        : []),
    ]);
    const labels = (x: string) => scatter(chartOf(results, { kind: "scatter", x })).marks.map(({ label }) => label);
    expect(labels("parameters")).toEqual([
      "ALDER, d16, steps 16",
      "ALDER, d16, steps 32",
      "ALDER, d30, steps 16",
      "ALDER, d30, steps 32",
      "BIRCH, L",
      "BIRCH, L",
    ]);
    expect(new Set(labels("steps"))).toEqual(
      new Set(["ALDER, d16", "ALDER, d30", "BIRCH, L, parameters 30", "BIRCH, L, parameters 31"]),
    );
  });
  it("are a sentence where fewer than three marks are left", () => {
    const chart = chartOf(SIZES, { to: 2.2 });
    expect(chart?.series).toBeNull();
    expect(chart?.notes.at(-1)).toBe("Too few for a chart: BIRCH 2.");
  });
});

describe("what a chart leaves out", () => {
  const sized = (
    method: typeof alder,
    values: readonly (readonly [value: string, steps: string])[],
  ): readonly ResultParts[] =>
    values.map(([value, steps], at) => ({ method, value, configuration: `v${at}`, conditions: { steps } }));
  it("is named with the reason, in the notes and in the picture", () => {
    const chart = chartOf(
      [
        ...sized(alder, [
          ["2.0", "10"],
          ["3.0", "5"],
        ]),
        ...sized(birch, [["2.5", "20"]]),
        { method: cedar, value: "1.0", configuration: "a" },
        { method: cedar, value: "1.2", configuration: "b" },
      ],
      { kind: "scatter", x: "steps" },
    );
    expect(chart?.notes).toEqual(["Not drawn: CEDAR, whose sources do not state steps."]);
    expect(chart?.picture.facts).toContain("Not drawn: CEDAR");
  });
});

describe("before and after", () => {
  it("has the metric of the answer alone, whatever else methods meet in", () => {
    // Four places in another metric, and one in that of the answer: no chart of pairs, because the reader did not choose the other metric.
    const others: readonly ResultParts[] = places.flatMap((benchmark) =>
      [alder, birch].map((method, at) => ({
        benchmark,
        method,
        metric: METRICS.accuracy,
        value: at === 0 ? "70" : "80",
      })),
    );
    const configurations: readonly ResultParts[] = [alder, birch].flatMap((method) =>
      ["1.0", "2.0", "3.0", "4.0", "5.0", "6.0", "7.0"].map((value, at) => ({
        method,
        value,
        configuration: `c${at}`,
      })),
    );
    const chart = chartOf([...others, ...configurations], { kind: "before-after" }, null, [alder, birch]);
    expect(chart?.kind).not.toBe("before-after");
    expect(chart?.notes[0]).toContain("cannot be drawn as");
  });
  it("is of fewer steps where configurations of a board are reported at several", () => {
    const steps: readonly ResultParts[] = ["S", "M", "L"].flatMap((configuration, at) =>
      [
        ["4.0", "10"],
        ["5.0", "1"],
      ].map(([value = "", count = ""]) => ({
        method: alder,
        configuration,
        value: `${Number(value) + at}`,
        conditions: { steps: count },
      })),
    );
    const chart = chartOf(
      [...steps, { method: birch, value: "9.0", configuration: "X" }],
      { kind: "before-after" },
      null,
      [alder, birch],
    );
    expect([chart?.kind, rows(chart).marks.map(({ label }) => label)]).toEqual([
      "before-after",
      ["ALDER, S", "ALDER, M", "ALDER, L"],
    ]);
  });
});
