import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import { isNumeral, scanNumerals } from "@/lib/numerals/scan-numerals";

const numeralsOf = (source: string) => scanNumerals(source).map(({ text }) => text);

describe("the numerals of a text", () => {
  it.each<readonly [source: string, numerals: readonly string[]]>([
    // Letters, units and signs that touch the digits are left out.
    ["3D", ["3"]],
    ["S4", ["4"]],
    ["GPT-3", ["3"]],
    ["ICLR24", ["24"]],
    ["ETTh1", ["1"]],
    ["ImageNet 256x256", ["256", "256"]],
    ["2.33times", ["2.33"]],
    ["1.1TB", ["1.1"]],
    ["10\\%", ["10"]],
    ["96% F-score", ["96"]],
    ["FID>100", ["100"]],
    ["^{1/2}", ["1", "2"]],
    ["6 / 7", ["6", "7"]],
    ["(2)", ["2"]],
    // Decimals, and full stops that end a sentence.
    ["18.65", ["18.65"]],
    ["from 18.65 to 1.80.", ["18.65", "1.80"]],
    ["It takes 5. Then 6.", ["5", "6"]],
    ["p<.05", [".05"]],
    ["v1.2.3", ["1.2", "3"]],
    ["Fig.5", ["5"]],
    // Commas group thousands, or separate.
    ["16,000", ["16,000"]],
    ["1,234,567.8", ["1,234,567.8"]],
    ["1,2", ["1", "2"]],
    ["1,1111", ["1", "1111"]],
    ["1000,000", ["1000", "000"]],
    // After a zero, a comma is a decimal comma, but only with three digits: {0,1} are two numbers.
    ["0,196", ["0,196"]],
    ["at −0,196, then", ["−0,196"]],
    ["{0,1}", ["0", "1"]],
    ["0,196.5", ["0", "196.5"]],
    ["0,196,5", ["0", "196", "5"]],
    ["007,123", ["007", "123"]],
    ["10,196", ["10,196"]],
    ["1,000, 2", ["1,000", "2"]],
    // A sign, or a hyphen.
    ["near -0.998", ["-0.998"]],
    ["-1", ["-1"]],
    ["\n-1", ["-1"]],
    ["(-3)", ["-3"]],
    ["r=-0.5", ["-0.5"]],
    ["−3 and at −0.5", ["−3", "−0.5"]],
    ["length-16000", ["16000"]],
    ["5-10", ["5", "10"]],
    ["2018--2020", ["2018", "2020"]],
    ["+5", ["5"]],
    // Exponents, and letters that only look like one.
    ["1e-5", ["1e-5"]],
    ["1.8E−3", ["1.8E−3"]],
    ["3 epochs, 3e", ["3", "3"]],
    ["1e5x", ["1", "5"]],
    // Nothing to find, and digits of other scripts.
    ["", []],
    ["one-step, two", []],
    ["٣ and １２", ["٣", "１２"]],
  ])("of %j are %j", (source, numerals) => {
    expect(numeralsOf(source)).toEqual(numerals);
  });
});

describe("the offset of a numeral", () => {
  it("counts UTF-16 code units, so a character outside the basic plane counts twice", () => {
    // "𝜏" is two units, "=" is at 2, "-" at 3; then "0.5" ends at 7, the space is 7, and "é" at 8 and a space at 9 bring "3" to 10.
    expect(scanNumerals("𝜏=-0.5 é 3D")).toEqual([
      { text: "-0.5", offset: 3 },
      { text: "3", offset: 10 },
    ]);
  });
});

/** Text that is dense in the characters of the grammar. */
const dense = fc
  .array(
    fc.oneof(
      fc.constantFrom("1", "23", "456", ",", ".", "-", "−", "e", "E", " ", "(", "x", "\n", "𝜏", "٣", "𝟘"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(""));

describe("for every text", () => {
  it("each digit is inside exactly one numeral", () => {
    fc.assert(
      fc.property(dense, (source) => {
        const digitsOutside = scanNumerals(source).reduceRight(
          (rest, { offset, text }) => rest.slice(0, offset) + rest.slice(offset + text.length),
          source,
        );
        const digits = source.match(/\p{Nd}/gu)?.length ?? 0;
        const inside = scanNumerals(source).reduce((sum, { text }) => sum + (text.match(/\p{Nd}/gu)?.length ?? 0), 0);
        return !/\p{Nd}/u.test(digitsOutside) && inside === digits;
      }),
      { numRuns: 2000 },
    );
  });
  it("numerals are in order, do not overlap, and stand at their offset", () => {
    fc.assert(
      fc.property(dense, (source) => {
        const numerals = scanNumerals(source);
        return numerals.every(({ text, offset }, at) => {
          const before = numerals[at - 1];
          return (
            source.slice(offset, offset + text.length) === text &&
            (before === undefined || before.offset + before.text.length <= offset)
          );
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("one numeral and nothing else", () => {
  it("is what the scanner finds as the whole of a text, also where it is told without it", () => {
    const digits = fc
      .array(fc.constantFrom("0", "7", "12", ".", ",", "-", " ", "e"), { maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(digits, dense),
        (text) => isNumeral(text) === (scanNumerals(text).length === 1 && scanNumerals(text)[0]?.text === text),
      ),
      { numRuns: 2000 },
    );
    expect(["25.70", "0.10", "100", "1.", ".5.5", "1 2", ""].map(isNumeral)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a megabyte", () => {
  // A quadratic scanner would need about 10^12 steps here and not finish within the time limit of the test.
  it.each([
    ["digits", "1".repeat(1_000_000), 1],
    ["groups of thousands", `${"111,".repeat(250_000)}111`, 1],
    ["groups that end in a wrong one", `${"111,".repeat(250_000)}1111`, 2],
    ["digits and commas by turns", "1,".repeat(500_000), 500_000],
    ["digits and points by turns", "1.".repeat(500_000), 250_000],
    ["an exponent that a letter ends", `1e${"1".repeat(1_000_000)}x`, 2],
    ["exponents one after another", "1e".repeat(500_000), 500_000],
    ["signs without digits", " -".repeat(500_000), 0],
  ])("of %s is scanned in one pass", (_, source, count) => {
    expect(scanNumerals(source)).toHaveLength(count);
  });
});
