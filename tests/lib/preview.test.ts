import { expect, test } from "vitest";
import { rowsWithoutAxis } from "@/lib/view/preview-rows";
import { selectPreview } from "@/lib/view/preview";
import { shownComparison } from "@/lib/view/board/shown-comparison";
import { positionOn } from "@/lib/view/chart/on-axis";
import { DEFAULT_COMPARE_VIEW } from "@/lib/view/views/compare-view";
import { wide, small } from "@/tests/support/catalogues";

test("the preview of a benchmark has its first rows with printed digits, and says where their line begins", () => {
  const preview = selectPreview(wide, ["benchmarks", "weir-1"]);
  expect(preview?.rows).toHaveLength(5);
  expect(preview?.axis).toBe("MSE, lower is better");
  expect(preview?.rows.every(({ at, from }) => at !== null && from === 0 && at > 0)).toBe(true);
});

test("rows that share no axis are the first result of each method, benchmark and metric, five at most", () => {
  const questionOf = ({ method, benchmark, metric }: (typeof wide.results)[number]) =>
    [method.method_id, benchmark.benchmark_id, metric.metric_id].join(" ");
  const [first, again] = wide.results.flatMap((one, at) => {
    const other = wide.results
      .slice(at + 1)
      .find((result) => questionOf(result) === questionOf(one) && result.value.text !== one.value.text);
    return other === undefined ? [] : [one, other];
  });
  if (first === undefined || again === undefined)
    throw new Error("found no two values of one question → two in tests/fixtures/wide");
  const textsOf = (results: typeof wide.results) => rowsWithoutAxis(results, () => "").rows.map(({ text }) => text);
  expect(textsOf([first, again])).toEqual(textsOf([first]));
  expect(textsOf([again, first])).toEqual(textsOf([again]));
  expect(textsOf([again, first])).toHaveLength(1);
  expect(textsOf(wide.results)).toHaveLength(5);
  expect(rowsWithoutAxis([first], () => "of whom").rows[0]?.label).toContain("of whom");
});

test("no relative result stands without its baseline", () => {
  for (const id of wide.methods.keys())
    for (const { text, detail } of selectPreview(wide, ["methods", id])?.rows ?? [])
      if (text.endsWith("×")) expect(detail).toContain("against ");
});

test("every page of a benchmark, a method and a paper has a preview, and no other address", () => {
  for (const [kind, ids] of [
    ["benchmarks", wide.benchmarks],
    ["methods", wide.methods],
    ["papers", wide.papers],
  ] as const)
    for (const id of ids.keys()) expect(selectPreview(wide, [kind, id])?.title, `${kind} ${id}`).toBeTruthy();
  expect(selectPreview(wide, ["benchmarks", "drift-suite"])).toMatchObject({
    title: "Drift suite",
    sentence: "No result of it is in this collection.",
    rows: [],
  });
  for (const address of [
    [],
    ["nothing"],
    ["methods", "nothing"],
    ["methods"],
    ["compare", "x"],
    ["compare", "loom,x"],
    ["papers", "a", "b"],
  ])
    expect(selectPreview(small, address)).toBeNull();
});

test("the preview of the first page shows what that page opens with, each row with where it was read", () => {
  const rows = selectPreview(wide, ["home"])?.rows ?? [];
  expect(rows.map(({ text, sourceKind }) => [text, sourceKind])).toEqual(
    ["5.79", "6.30", "6.59", "6.9", "7.39"].map((text) => [text, "citation"]),
  );
  expect(rows[1]?.detail).toContain("citation in Pebble sweep");
});

/** Returns the chart with which the page of a comparison opens. */
const opensOn = (...methods: readonly string[]) => shownComparison(wide, { ...DEFAULT_COMPARE_VIEW, methods }).chart;

/** Comparisons of two and three methods, with the chart with which their pages open; together they have many kinds of chart. */
const openings = [...wide.methods.keys()]
  .flatMap((a, at, ids) =>
    [1, 2, 5].map((step) => [a, ids[at + step], ids[(at * 7 + step) % ids.length]].slice(0, step === 1 ? 2 : 3)),
  )
  .map((methods) => [...new Set(methods.filter((id) => id !== undefined))])
  .filter((methods) => methods.length > 1)
  .map((methods) => ({ methods, chart: opensOn(...methods) }));

test("the preview of a comparison draws the chart on which its page opens, whatever the data choose, with its verdict", () => {
  const seen = new Set<string>();
  for (const { methods, chart } of openings) {
    if (chart === null || chart.series === null) continue;
    const preview = selectPreview(wide, ["compare", methods.join(",")]);
    seen.add(chart.kind);
    expect(preview?.sentence.startsWith(chart.title), methods.join()).toBe(true);
    expect(preview?.sentence.endsWith(chart.picture.verdict), methods.join()).toBe(true);
    if (chart.series.kind === "plane") expect(preview?.plane, methods.join()).toEqual(chart.series);
    else
      expect(
        preview?.rows.map(({ label, text }) => [label, text]),
        methods.join(),
      ).toEqual(
        chart.series.marks
          .slice(0, 5)
          .map(({ label, fromText, text }) => [label, [fromText, text].filter(Boolean).join(" → ")]),
      );
  }
  expect([...seen].length).toBeGreaterThan(2);
});

test("a preview tells a distance from where its page's chart does: a ratio from 1, an arrow from its earlier value", () => {
  const found = openings.find(({ chart }) => chart?.series?.kind === "rows" && chart.series.lines?.[0] === 1);
  const series = found?.chart?.series;
  if (found === undefined || series?.kind !== "rows") throw new Error("no comparison opens on ratios");
  for (const { from } of selectPreview(wide, ["compare", found.methods.join(",")])?.rows ?? [])
    expect(from).toBeCloseTo(positionOn(series.axis, 1));
});

test("methods that meet in too little for a chart have the first row in which they meet, with its verdict", () => {
  const found = openings.find(
    ({ methods, chart }) =>
      (chart === null || chart.series === null) &&
      (selectPreview(wide, ["compare", methods.join(",")])?.axis ?? "") !== "",
  );
  expect(found).toBeDefined();
  const preview = selectPreview(wide, ["compare", found?.methods.join(",") ?? ""]);
  expect(preview?.rows.length).toBeGreaterThan(1);
  expect(preview?.sentence).toMatch(/; (comparable|with caveats)\.$/);
});

test("methods that meet nowhere have results without an axis, and the page without methods shows the example on which it opens", () => {
  const apart = selectPreview(wide, ["compare", "loom,headwater"]);
  expect(apart?.rows.every(({ at }) => at === null)).toBe(true);
  expect(apart?.sentence).toContain("share no axis");
  expect(selectPreview(wide, ["compare"])?.plane).toEqual(opensOn()?.series);
  expect(opensOn()?.series?.kind).toBe("plane");
  expect(selectPreview(wide, ["compare", "loom-flow,quartz-alpha,loom,burl,quire,slate"])?.title).toBe(
    "LoomFlow, Quartz-α, Loom and 3 more methods",
  );
});
