import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { axisFor } from "@/lib/view/chart/axis";
import { positionOn } from "@/lib/view/chart/on-axis";
import { SCALES } from "@/lib/view/fields/leaderboard-fields";

const ticks = (values: readonly number[], scale: (typeof SCALES)[number] = "auto") =>
  axisFor(values, scale).ticks.map(({ text }) => text);

describe("an axis", () => {
  it("is linear from zero with round ends where values lie close together", () => {
    expect(axisFor([1.8, 18.65], "auto")).toMatchObject({ scale: "linear", domain: [0, 20], refusal: "" });
    expect(ticks([1.8, 18.65])).toEqual(["0", "5", "10", "15", "20"]);
  });
  // 100 / 5 = 20 is wide, 100 / 5.1 is not.
  it("is logarithmic by itself from a factor of 20 on", () => {
    expect(axisFor([5, 100], "auto").scale).toBe("log");
    expect(axisFor([5.1, 100], "auto").scale).toBe("linear");
  });
  it("is what is asked for, whatever the values span", () => {
    expect(axisFor([1, 1000], "linear").scale).toBe("linear");
    expect(axisFor([1, 2], "log").scale).toBe("log");
  });
  it("marks 1, 2 and 5 of a decade, or its ends and whole decades over more than two", () => {
    expect(ticks([1.8, 100])).toEqual(["1", "2", "5", "10", "20", "50", "100"]);
    expect(ticks([1.3, 217.8])).toEqual(["1", "10", "100", "500"]);
    expect(ticks([0.03, 0.9])).toEqual(["0.02", "0.05", "0.1", "0.2", "0.5", "1"]);
  });
  it.each([0, -3.25])("is linear for %d, and says why where a logarithmic one was asked for", (value) => {
    expect(axisFor([value, 100], "log")).toMatchObject({
      scale: "linear",
      refusal: `the value ${value} has no place on a logarithmic axis`,
    });
    expect(axisFor([value, 100], "auto")).toMatchObject({ scale: "linear", refusal: "" });
  });
  it("of negative values ends at zero, and prints a minus sign", () => {
    expect(axisFor([-0.998], "auto").domain).toEqual([-1, 0]);
    expect(ticks([-3.8])).toEqual(["−4", "−3", "−2", "−1", "0"]);
  });
  it("of one value, of equal values and of nothing but zero still has a length", () => {
    expect(axisFor([7], "auto").domain).toEqual([0, 7]);
    expect(axisFor([7, 7, 7], "log").domain).toEqual([5, 10]);
    expect(axisFor([100], "log").domain).toEqual([50, 100]);
    expect(axisFor([0], "auto").domain).toEqual([0, 1]);
  });
});

describe("for any values", () => {
  /** Numbers as sources print them: up to nine digits, times a power of ten. */
  const printedSize = (sign: 0 | -1) =>
    fc
      .tuple(fc.integer({ min: sign === 0 ? 1 : -999_999_999, max: 999_999_999 }), fc.integer({ min: -9, max: 6 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
  const positive = printedSize(0);
  const any = fc.oneof(printedSize(-1), fc.integer({ min: -300, max: 300 }), fc.constant(0));
  const values = fc.oneof(
    fc.array(positive, { minLength: 1, maxLength: 12 }),
    fc.array(any, { minLength: 1, maxLength: 12 }),
  );
  const anyAxis = fc.record({ values, scale: fc.constantFrom(...SCALES) });

  it("the domain holds all values and has a length", () => {
    fc.assert(
      fc.property(anyAxis, ({ values, scale }) => {
        const [from, to] = axisFor(values, scale).domain;
        expect(from).toBeLessThan(to);
        expect(from).toBeLessThanOrEqual(Math.min(...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values));
      }),
      { numRuns: 1000 },
    );
  });
  it("ticks ascend inside the domain, are at least one, and each has a text of its own", () => {
    fc.assert(
      fc.property(anyAxis, ({ values, scale }) => {
        const axis = axisFor(values, scale);
        const at = axis.ticks.map(({ value }) => value);
        expect(at.length).toBeGreaterThan(0);
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        for (const value of at) expect(axis.domain[0] <= value && value <= axis.domain[1]).toBe(true);
        expect(new Set(axis.ticks.map(({ text }) => text)).size).toBe(at.length);
      }),
      { numRuns: 1000 },
    );
  });
  it("a linear axis holds zero, a logarithmic one nothing but what is above it", () => {
    fc.assert(
      fc.property(anyAxis, ({ values, scale }) => {
        const axis = axisFor(values, scale);
        if (axis.scale === "log") expect(axis.domain[0]).toBeGreaterThan(0);
        else expect(axis.domain[0] <= 0 && axis.domain[1] >= 0).toBe(true);
      }),
    );
  });
  it("a reason is given exactly where a logarithmic axis was asked for and not drawn", () => {
    fc.assert(
      fc.property(anyAxis, ({ values, scale }) => {
        const axis = axisFor(values, scale);
        expect(axis.refusal !== "").toBe(scale === "log" && axis.scale === "linear");
      }),
    );
  });
  it("positions follow the values from 0 to 1", () => {
    fc.assert(
      fc.property(anyAxis, ({ values, scale }) => {
        const axis = axisFor(values, scale);
        const positions = values.toSorted((a, b) => a - b).map((value) => positionOn(axis, value));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        for (const position of positions) expect(position >= 0 && position <= 1).toBe(true);
      }),
    );
  });
  it("the ends of a domain stand at 0 and 1", () => {
    const axis = axisFor([1.8, 100], "log");
    // Halfway between 1 and 100 on a logarithmic axis is 10.
    expect([1, 10, 100].map((value) => positionOn(axis, value))).toEqual([0, 0.5, 1]);
    expect([0, 5, 20].map((value) => positionOn(axisFor([18], "linear"), value))).toEqual([0, 0.25, 1]);
  });
});
