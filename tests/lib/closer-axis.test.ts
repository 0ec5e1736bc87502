import { describe, expect, it } from "vitest";
import { closerAxis, rankedAxis, tightAxis, WHOLE, withoutOutliers } from "@/lib/view/chart/closer-axis";
import { beyond, insideOf } from "@/lib/view/chart/on-axis";

describe("a few values far beyond all others", () => {
  // 25 is more than 3 times 2.6, and 1 of 5 may be left out.
  const squeezed = [1.8, 2.1, 2.3, 2.6, 25];
  it("do not squeeze the others: the axis ends behind these", () => {
    const axis = rankedAxis(squeezed, "auto", WHOLE);
    expect([axis.scale, axis.domain]).toEqual(["linear", [0, 3]]);
    expect(squeezed.map((value) => beyond(axis, value))).toEqual([null, null, null, null, "after"]);
    expect(insideOf(axis, 25)).toBe(3);
  });
  it("are drawn to scale where a reader asks for a scale or where they are no few", () => {
    expect(rankedAxis(squeezed, "linear", WHOLE).domain).toEqual([0, 25]);
    // Two of six are more than an eighth, and 25 is not three times 22.
    expect(withoutOutliers([1.8, 2.1, 2.3, 2.6, 22, 25])).toHaveLength(6);
    // Two of sixteen are an eighth: 22 is more than three times 2.6.
    expect(withoutOutliers([...Array.from({ length: 14 }, () => 2.6), 22, 25])).toHaveLength(14);
  });
  it("stay where there is no crowd, where the others span much themselves, and beside zero", () => {
    expect(withoutOutliers([1.8, 2.1, 25])).toHaveLength(3);
    // 31 is 31 times 1: a logarithmic axis shows all of them.
    expect(withoutOutliers([1, 3, 10, 31, 100])).toHaveLength(5);
    expect(withoutOutliers([0, 2.1, 2.3, 2.6, 25])).toHaveLength(5);
  });
});

describe("a closer look", () => {
  const values = [1.8, 2.1, 2.3, 2.6, 25];
  it("begins and ends where the reader says", () => {
    const axis = closerAxis(values, "auto", { from: 1.5, to: 3 });
    expect([axis.scale, axis.domain]).toEqual(["linear", [1.5, 3]]);
    expect(axis.ticks.map(({ text }) => text)).toEqual(["1.6", "1.8", "2", "2.2", "2.4", "2.6", "2.8", "3"]);
    expect(values.filter((value) => beyond(axis, value) !== null)).toEqual([25]);
  });
  it("takes the other end from the values inside", () => {
    expect(closerAxis(values, "auto", { from: null, to: 3 }).domain).toEqual([0, 3]);
    expect(closerAxis(values, "auto", { from: 2, to: null }).domain).toEqual([2, 25]);
  });
  it("has a length where nothing lies inside", () => {
    const { domain } = closerAxis(values, "auto", { from: 100, to: null });
    expect(domain).toEqual([100, 101]);
  });
  it("of a logarithmic axis stays one where it begins above zero", () => {
    const axis = closerAxis([1, 10, 1000], "log", { from: 5, to: 500 });
    expect([axis.scale, axis.domain]).toEqual(["log", [5, 500]]);
    expect(axis.ticks.every(({ value }) => value >= 5 && value <= 500)).toBe(true);
    expect(closerAxis([1, 10, 1000], "log", { from: 0, to: 500 }).scale).toBe("linear");
  });
});

it("a tight axis need not begin at zero", () => {
  expect(tightAxis([0.31, 0.48], "auto", WHOLE).domain).toEqual([0.3, 0.5]);
  expect(tightAxis([0.31, 0.48], "auto", { from: 0, to: null }).domain).toEqual([0, 0.5]);
});
