import { expect, test } from "vitest";
import { thinTicks } from "@/components/charts/sheet/thin-ticks";
import { axisFor } from "@/lib/view/chart/axis";
import { positionOn } from "@/lib/view/chart/on-axis";

const widthOf = (text: string) => text.length * 8;
const on = (axis: ReturnType<typeof axisFor>, width: number) =>
  thinTicks(axis, (value) => positionOn(axis, value) * width, widthOf).map(({ text }) => text);

test("ticks that have room all stay", () => {
  expect(on(axisFor([0, 100], "linear"), 400)).toEqual(["0", "20", "40", "60", "80", "100"]);
});

test("every other tick goes where they would meet", () => {
  expect(on(axisFor([0, 100], "linear"), 100)).toEqual(["0", "40", "80"]);
});

test("on a logarithmic axis the powers of ten stay", () => {
  const axis = axisFor([1, 100], "log");
  expect(on(axis, 600)).toEqual(["1", "2", "5", "10", "20", "50", "100"]);
  expect(on(axis, 120)).toEqual(["1", "10", "100"]);
});

test("two ticks always stay", () => {
  expect(on(axisFor([0.001, 100000], "log"), 10)).toHaveLength(2);
});
