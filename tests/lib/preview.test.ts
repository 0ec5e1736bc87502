import { expect, test } from "vitest";
import { rowsWithoutAxis } from "@/lib/view/preview-rows";
import { selectPreview } from "@/lib/view/preview";
import { wide, small } from "@/tests/support/catalogues";

test("the preview of a benchmark has its first rows with printed digits, and says where their line begins", () => {
  const preview = selectPreview(wide, ["benchmarks", "weir-1"]);
  expect(preview?.rows).toHaveLength(5);
  expect(preview?.axis).toBe("MSE, lower is better");
  expect(preview?.rows.every(({ at, from }) => at !== null && from === 0 && at > 0)).toBe(true);
});

test("rows that share no axis are the first result of each method, benchmark and metric, five at most", () => {
  const questionOf = ({ method, benchmark, metric }: (typeof wide.results)[number]) => [method.method_id, benchmark.benchmark_id, metric.metric_id].join(" ");
  const [first, again] = wide.results.flatMap((one, at) => {
    const other = wide.results.slice(at + 1).find((result) => questionOf(result) === questionOf(one) && result.value.text !== one.value.text);
    return other === undefined ? [] : [one, other];
  });
  if (first === undefined || again === undefined) throw new Error("found no two values of one question → two in tests/fixtures/wide");
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
  for (const [kind, ids] of [["benchmarks", wide.benchmarks], ["methods", wide.methods], ["papers", wide.papers]] as const)
    for (const id of ids.keys()) expect(selectPreview(wide, [kind, id])?.title, `${kind} ${id}`).toBeTruthy();
  expect(selectPreview(wide, ["benchmarks", "drift-suite"])).toMatchObject({ title: "Drift suite", sentence: "No result of it is in this collection.", rows: [] });
  for (const address of [[], ["nothing"], ["methods", "nothing"], ["methods"], ["compare", "x"], ["compare", "loom,x"], ["papers", "a", "b"]])
    expect(selectPreview(small, address)).toBeNull();
});

test("the preview of the first page shows what that page opens with, each row with where it was read", () => {
  const rows = selectPreview(wide, ["home"])?.rows ?? [];
  expect(rows.map(({ text, sourceKind }) => [text, sourceKind])).toEqual(["5.79", "6.30", "6.59", "6.9", "7.39"].map((text) => [text, "citation"]));
  expect(rows[1]?.detail).toContain("citation in Pebble sweep");
});

test("the preview of a comparison has the row in which its methods meet, each at its best, and its verdict", () => {
  const preview = selectPreview(wide, ["compare", "loom,loom-flow,brisk-decoding"]);
  expect(preview?.title).toBe("Loom, LoomFlow and Brisk Decoding");
  expect(preview?.rows.map(({ label, text }) => `${label} ${text}`)).toEqual(["Loom 1.94", "LoomFlow 1.66", "Brisk Decoding 6.95"]);
  expect(preview?.axis).toBe("Meadow 256×256: FID, lower is better");
  expect(preview?.sentence).toContain("sampling: standard; with caveats");
});

test("methods that meet nowhere have results without an axis, and the page without methods shows the first comparison that it offers", () => {
  const apart = selectPreview(wide, ["compare", "loom,headwater"]);
  expect(apart?.rows.every(({ at }) => at === null)).toBe(true);
  expect(apart?.sentence).toContain("share no axis");
  expect(selectPreview(wide, ["compare"])?.rows.map(({ label }) => label)).toEqual(["Loom", "LoomFlow", "Brisk Decoding", "Quire"]);
  expect(selectPreview(wide, ["compare", "loom-flow,quartz-alpha,loom,burl,quire,slate"])?.title).toBe("LoomFlow, Quartz-α, Loom and 3 more methods");
});
