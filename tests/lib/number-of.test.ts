import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { lastPlaceOf, numberOf, significantDigitsOf } from "@/lib/numerals/number-of";
import { scanNumerals } from "@/lib/numerals/scan-numerals";

describe("a numeral", () => {
  it.each([
    ["25.70", 25.7, -2, 4],
    ["0.10", 0.1, -2, 2],
    [".05", 0.05, -2, 1],
    ["16,000", 16_000, 0, 5],
    ["1,234,567.8", 1_234_567.8, -1, 8],
    ["0,196", 0.196, -3, 3],
    ["-0,196", -0.196, -3, 3],
    ["−3.25", -3.25, -2, 3],
    ["1.9e-1", 0.19, -2, 2],
    ["1.8E−3", 0.0018, -4, 2],
    ["1E5", 100_000, 5, 1],
    ["1.50e3", 1500, 1, 3],
    ["100", 100, 0, 3],
    ["0", 0, 0, 1],
    ["٣", 3, 0, 1],
    ["１２", 12, 0, 2],
    ["𝟘.𝟙", 0.1, -1, 1],
    ["𝟿𝟶", 90, 0, 2],
  ])("%s stands for %d, ends at the place %d and has %d digits that count", (text, number, place, digits) => {
    expect([numberOf(text), lastPlaceOf(text), significantDigitsOf(text)]).toEqual([number, place, digits]);
  });
  it.each(["", "x", "1 2", "25.70%", "average"])("%j is none", (text) => expect(numberOf(text)).toBeNaN());
});

describe("for every text", () => {
  it("each numeral that the scanner finds stands for a number", () => {
    const dense = fc
      .array(fc.constantFrom("0", "1", "23", "456", ",", ".", "-", "−", "e", "E", " ", "٣", "𝟘"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(dense, (text) => scanNumerals(text).every((numeral) => !Number.isNaN(numberOf(numeral.text)))),
      { numRuns: 3000 },
    );
  });
});
