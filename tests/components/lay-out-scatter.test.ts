import { expect, test } from "vitest";
import { layOutScatter, PAD, steps } from "@/components/charts/scatter/lay-out-scatter";
import { nearestSpot } from "@/components/charts/scatter/nearest-spot";
import { scatterHeight } from "@/components/charts/scatter/scatter-size";
import { measure as ofFont } from "@/components/charts/text/measure";
import { axisFor } from "@/lib/view/chart/axis";
import type { ScatterMark, ScatterSeries } from "@/lib/view/chart/scatter-series";

const measure = (text: string, size: number) => text.length * size * 0.55;

const mark = (x: number, value: number, weight: ScatterMark["weight"] = "line", label = "VAR"): ScatterMark => ({
  key: `${x} ${value}`,
  label,
  detail: "",
  x,
  value,
  from: null,
  text: String(value),
  fromText: "",
  qualifier: "exact",
  family: "autoregressive",
  sourceKind: "abstract",
  rank: "",
  receipt: "",
  results: [],
  weight,
});

const series = (...marks: readonly ScatterMark[]): ScatterSeries => ({
  kind: "plane",
  name: "FID against steps",
  summary: "One sentence.",
  x: {
    ...axisFor(
      marks.map(({ x }) => x),
      "auto",
    ),
    label: "Steps",
  },
  y: {
    ...axisFor(
      marks.map(({ value }) => value),
      "linear",
    ),
    label: "FID, lower is better",
  },
  marks,
  line: marks.filter(({ weight }) => weight === "line"),
});

test("marks stand where their axes say: further right for more, further up for higher", () => {
  const { spots, plot } = layOutScatter(series(mark(1, 10), mark(100, 0)), 390, measure);
  expect(spots[0]).toEqual({ x: plot.left + PAD.x, y: plot.top + PAD.y });
  expect(spots[1]).toEqual({ x: plot.right - PAD.x, y: plot.bottom - PAD.y });
});

test("faint marks have no label", () => {
  const { labels, keyed } = layOutScatter(series(mark(1, 10), mark(100, 5, "faint")), 390, measure);
  expect(labels.map((label) => label?.text.name)).toEqual(["VAR", undefined]);
  expect(keyed).toEqual([]);
});

test("numbers follow the order of the marks, and the key makes the chart higher", () => {
  const crowd = series(
    ...Array.from({ length: 40 }, (_, at) =>
      mark(at % 3 === 0 ? 1 : 2 + (at % 5), 4 + at / 80, "plain", "Distilled Decoding"),
    ),
  );
  const { keyed, labels } = layOutScatter(crowd, 390, measure);
  expect(keyed.length).toBeGreaterThan(2);
  expect(keyed).toEqual(keyed.toSorted((a, b) => a - b));
  const shown = keyed.flatMap((at, number) => (labels[at] ? [[labels[at].text.name, String(number + 1)]] : []));
  for (const [name, number] of shown) expect(name).toBe(number);
  expect(scatterHeight(crowd, false)).toBeGreaterThan(layOutScatter(crowd, 358, measure).height + keyed.length);
});

test("a key reserves one line for an entry that fits on one, and two for one that does not", () => {
  const linesOf = (name: string) => {
    const crowd = series(
      ...Array.from({ length: 40 }, (_, at) => ({
        ...mark(1, 4 + at / 80, "plain", `${name}${at + 10}-81`),
        text: "6.20",
      })),
    );
    const { height, keyed } = layOutScatter(crowd, 358, ofFont);
    // Two lines for the names of the axes, and the spaces above the plane and the key.
    return (scatterHeight(crowd, false) - height - 2 * 18 - 6 - 8) / 22 / keyed.length;
  };
  // On a phone an entry has 330 px. A browser needs 326 px for the first and its value.
  expect(linesOf("Distilled Decoding, LlamaGen-pre-trained-")).toBe(1);
  expect(linesOf("Distilled Decoding, LlamaGen-pre-trained-on-")).toBe(2);
});

const CONFIGURATIONS = ["VAR-d16-DD", "VAR-d20-DD", "LlamaGen-B-DD"].map((name) => `Distilled Decoding, ${name}`);

test("a name is not cut to what another mark is called too: a number stands for it", () => {
  // Too narrow for the whole name in any position, but wide enough for the rest of a shortened one.
  const marks = CONFIGURATIONS.map((label, at) => mark(at, 4 + at, "plain", label));
  const { keyed, labels } = layOutScatter(series(...marks), 200, measure);
  expect(labels.map((label) => label?.text.name)).toEqual(["1", "2", "3"]);
  expect(keyed).toEqual([0, 1, 2]);
  const alone = layOutScatter(series(mark(1, 5, "plain", "VAR"), mark(0, 4, "plain", CONFIGURATIONS[0])), 200, measure);
  expect(alone.labels[1]?.text.name).toMatch(/^Distilled.*…$/);
  expect(alone.keyed).toEqual([]);
});

test("nor are the names at the ends of lines", () => {
  const named = (label: string, x: number, value: number) => mark(x, value, x === 2 ? "plain" : "unnamed", label);
  const marks = CONFIGURATIONS.flatMap((label, at) => [named(label, 1, 4 + at), named(label, 2, 4 + at)]);
  const { keyed, labels } = layOutScatter({ ...series(...marks), line: [], lines: [] }, 260, measure);
  expect(keyed).toEqual([1, 3, 5]);
  expect(keyed.map((at) => [labels[at]?.text.name, labels[at]?.text.value])).toEqual([
    ["1", "4"],
    ["2", "5"],
    ["3", "6"],
  ]);
});

test("a step goes level first and then up or down", () => {
  expect(
    steps([
      { x: 0, y: 10 },
      { x: 5, y: 4 },
    ]),
  ).toEqual([
    [
      { x: 0, y: 10 },
      { x: 5, y: 10 },
    ],
    [
      { x: 5, y: 10 },
      { x: 5, y: 4 },
    ],
  ]);
});

test("a finger means the nearest mark, and none far from all", () => {
  const spots = [
    { x: 10, y: 10 },
    { x: 40, y: 10 },
  ];
  expect(nearestSpot(spots, { x: 30, y: 12 })).toBe(1);
  expect(nearestSpot(spots, { x: 12, y: 30 })).toBe(0);
  expect(nearestSpot(spots, { x: 200, y: 12 })).toBeNull();
});
