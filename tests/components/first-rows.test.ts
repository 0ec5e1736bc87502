import { expect, test } from "vitest";
import { firstRows } from "@/components/pictures/first-rows";
import { axisFor } from "@/lib/view/chart/axis";
import { closerAxis } from "@/lib/view/chart/closer-axis";
import type { Mark, Series } from "@/lib/view/chart/series";

const VALUES = [1.8, 2.4, 9.6];
const series = (axis: ReturnType<typeof axisFor>, lines?: readonly number[]): Series => ({
  kind: "rows",
  name: "",
  summary: "",
  axis: { ...axis, label: "FID, lower is better" },
  marks: VALUES.map((value) => ({ key: String(value), value, from: null }) as Mark),
  ...(lines ? { lines } : {}),
});

test("a square of the first rows has the axis of these, with its label", () => {
  const { axis, marks } = firstRows(series(axisFor(VALUES, "auto")), 2);
  // The axis for 2.4 ends at 2.5, whereas the one for 9.6 ended at 10.
  expect([marks.length, axis.domain, axis.label]).toEqual([2, [0, 2.5], "FID, lower is better"]);
});

test("the line of a reference stays on the axis", () => {
  expect(firstRows(series(axisFor(VALUES, "auto"), [4.1]), 2).axis.domain).toEqual([0, 5]);
});

test("an axis that a reader has cut stays as it is", () => {
  expect(firstRows(series(closerAxis(VALUES, "auto", { from: 1, to: 3 })), 2).axis.domain).toEqual([1, 3]);
});
