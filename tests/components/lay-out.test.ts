import { expect, test } from "vitest";
import { layOut, padsFor } from "@/components/charts/ranked/lay-out";
import { chartHeight, rowSizes, WIDE, type RowSize } from "@/components/charts/sheet/row-size";
import { axisFor } from "@/lib/view/chart/axis";
import type { Mark, Series } from "@/lib/view/chart/series";

const measure = (text: string, size: number) => text.length * size * 0.5;

const mark = (change: Partial<Mark>): Mark => ({
  key: "a",
  label: "VAR",
  detail: "",
  value: 10,
  from: null,
  text: "10",
  fromText: "",
  qualifier: "exact",
  family: "autoregressive",
  sourceKind: "abstract",
  rank: "",
  receipt: "",
  results: [],
  ...change,
});

const series = (...marks: readonly Mark[]): Series => ({
  kind: "rows",
  name: "FID",
  summary: "One sentence.",
  axis: {
    ...axisFor(
      marks.map(({ value }) => value),
      "linear",
    ),
    label: "FID, lower is better",
  },
  marks,
});

const sizeOf = (only: Mark, wide: boolean) => rowSizes(series(only), wide)[0] as RowSize;

test("the height grows by one row for each mark", () => {
  const one = chartHeight(series(mark({})), true);
  const two = chartHeight(series(mark({}), mark({ key: "b" })), true);
  expect(two - one).toBe(sizeOf(mark({}), true).height);
});

test("long names, details and arrows make rows higher; names take at most two lines", () => {
  const plain = sizeOf(mark({}), false);
  // On a phone a short detail follows its name in the same line.
  expect(sizeOf(mark({ detail: "steps 1" }), false).height).toBe(plain.height);
  expect(sizeOf(mark({ detail: "steps 1".repeat(7) }), false).height).toBeGreaterThan(plain.height);
  expect(sizeOf(mark({ from: 20 }), false).height).toBeGreaterThan(plain.height);
  expect(sizeOf(mark({ label: "long ".repeat(100) }), false).labelLines).toBe(2);
});

test("a row without a rank begins behind the ranks of the others, so its detail takes a line of its own where it would be cut", () => {
  const reference = mark({ key: "b", rank: "", label: "Real images (ImageNet validation)", detail: "citation in VAR" });
  const [, alone] = rowSizes(series(mark({ rank: "" }), reference), false);
  const [, behind] = rowSizes(series(mark({ rank: "19=" }), reference), false);
  expect([alone?.detailLines, behind?.detailLines]).toEqual([0, 1]);
});

test("two rows that would be cut to the same words have all of theirs", () => {
  const alike = "long ".repeat(40);
  const cut = rowSizes(
    series(mark({ label: "VAR", detail: alike }), mark({ key: "b", label: "MAR", detail: alike })),
    false,
  );
  expect(cut.map(({ detailLines }) => detailLines)).toEqual([2, 2]);
  const [one, other] = rowSizes(
    series(mark({ detail: `${alike}d16` }), mark({ key: "b", detail: `${alike}d30` })),
    false,
  );
  // 203 characters, of which 50 fit in a line.
  expect([one?.detailLines, other?.detailLines]).toEqual([5, 5]);
});

test("one long name makes its own row higher and no other, and each row begins where the one before ends", () => {
  const [short, long, after] = rowSizes(
    series(mark({}), mark({ key: "b", label: "long ".repeat(10), detail: "steps 1" }), mark({ key: "c" })),
    true,
  );
  expect(short).toMatchObject({ top: 0, height: sizeOf(mark({}), true).height });
  expect(long?.top).toBe(short?.height);
  expect(long?.height).toBeGreaterThan(short?.height ?? 0);
  expect(after).toMatchObject({ top: (short?.height ?? 0) + (long?.height ?? 0), height: short?.height });
});

test("names have a column from 640 px on, and the full width below", () => {
  expect(layOut(series(mark({})), WIDE, measure).bounds.left).toBeCloseTo(WIDE * 0.44);
  expect(layOut(series(mark({})), 1400, measure).bounds.left).toBe(320);
  expect(layOut(series(mark({})), WIDE - 1, measure)).toMatchObject({
    wide: false,
    bounds: { left: 0, right: WIDE - 1 },
    names: { left: 0, width: WIDE - 1 },
  });
});

test("ranks get a column only where there are ranks", () => {
  expect(layOut(series(mark({})), 800, measure).names.left).toBe(0);
  expect(layOut(series(mark({ rank: "2=" })), 800, measure).names.left).toBeGreaterThan(0);
});

test("a value at the end of the axis has room for its text at its right", () => {
  const { plot, bounds } = layOut(series(mark({ value: 100, text: "over 100", qualifier: "above" })), 390, measure);
  expect(bounds.right - plot.right).toBeGreaterThan(0);
  expect(plot.left).toBeGreaterThanOrEqual(bounds.left);
});

test("axes of panels with the same values are equally long, whatever the panels print", () => {
  const axis = { ...axisFor([5, 90], "linear"), label: "Speed-up in ×, higher is better" };
  const [one, other] = [mark({ value: 5, text: "5×" }), mark({ value: 90, text: "90×" })].map(
    (only) => layOut({ ...series(only), axis }, 390, measure).plot,
  );
  expect(one).toEqual(other);
});

test("pads meet every need that is within reason", () => {
  const needs = [
    { position: 0, before: 12, after: 12 },
    { position: 0.5, before: 10, after: 60 },
    { position: 0.98, before: 10, after: 50 },
  ];
  const { left, right } = padsFor(needs, 400);
  for (const { position, before, after } of needs) {
    const at = left + position * (400 - left - right);
    expect(at - before).toBeGreaterThanOrEqual(-0.001);
    expect(at + after).toBeLessThanOrEqual(400.001);
  }
});

test("a text too wide for the margin takes no room from the axis", () => {
  expect(padsFor([{ position: 1, before: 10, after: 300 }], 400)).toEqual({ left: 0, right: 0 });
});
