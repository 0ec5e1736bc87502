import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { mayBeEqual, roundingInterval } from "@/lib/select/rank/rounding";
import { printed } from "@/tests/support/rows";

describe("the rounding interval of printed digits", () => {
  // Half of the last printed place on either side.
  it.each([
    ["4.19", 4.185, 4.195],
    ["20", 19.5, 20.5],
    ["2.0", 1.95, 2.05],
    [".5", 0.45, 0.55],
    ["0", -0.5, 0.5],
    ["-3.25", -3.255, -3.245],
    ["16,000", 15999.5, 16000.5],
    ["0,196", 0.1955, 0.1965],
    ["−3.25", -3.255, -3.245],
    ["1.9e-1", 0.185, 0.195],
    ["1E5", 50_000, 150_000],
  ])("of %s is %d to %d", (text, low, high) => {
    const interval = roundingInterval(printed(text));
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });
});

describe("two printed values may be the same number", () => {
  it.each([
    ["4.19", "4.19"],
    ["2.1", "2.10"],
    // 1.75 to 1.85 and 1.835 to 1.845.
    ["1.8", "1.84"],
    // 19.5 to 20.5 and 20.35 to 20.45.
    ["20", "20.4"],
    ["16,000", "16000.4"],
    ["-3.2", "-3.25"],
    ["1.9e-1", "0.19"],
    ["1E5", "120,000"],
    ["0,196", "0.1960"],
  ])("%s and %s", (a, b) => {
    expect(mayBeEqual(printed(a), printed(b))).toBe(true);
    expect(mayBeEqual(printed(b), printed(a))).toBe(true);
  });
  it.each([
    // The intervals meet at 4.195 and share nothing else.
    ["4.19", "4.20"],
    ["0.1", "0.2"],
    ["1.80", "1.84"],
    // 19.5 to 20.5 and 20.55 to 20.65.
    ["20", "20.6"],
    ["3.25", "-3.25"],
  ])("but not %s and %s", (a, b) => {
    expect(mayBeEqual(printed(a), printed(b))).toBe(false);
    expect(mayBeEqual(printed(b), printed(a))).toBe(false);
  });
  it("but not when their last places differ by one, whatever the number of decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.nat({ max: 6 }), (last, decimals) => {
        const text = (units: number) => printed((units / 10 ** decimals).toFixed(decimals));
        expect(mayBeEqual(text(last), text(last + 1))).toBe(false);
        expect(mayBeEqual(text(last), text(last))).toBe(true);
      }),
    );
  });
});
