import fc from "@/tests/support/fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { endsWithNumeral } from "@/lib/numerals/ends-with-numeral";
import { scanNumerals } from "@/lib/numerals/scan-numerals";
import { TABLES, TABLE_NAMES } from "@/lib/tables/all-tables";
import { plainPattern } from "@/lib/tables/plain-cells";

const COLUMNS = TABLE_NAMES.flatMap((table) =>
  Object.entries(TABLES[table].row.shape as Record<string, z.ZodType>).map(([name, codec]) => ({
    name: `${table}.${name}`,
    codec,
  })),
);
const PLAIN = COLUMNS.flatMap(({ codec }) => plainPattern(codec) ?? []).length;

/** Contents of cells that tend to break patterns: words, ids, numbers, signs, misplaced spaces, other scripts. */
const anyCell = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        "a",
        "B2",
        "0",
        "-",
        "--",
        " ",
        "  ",
        "=",
        "+1",
        "@",
        "'",
        '"',
        ",",
        "é",
        "\u00a0",
        "\ufeff",
        "\t",
        "x".repeat(64),
        "0af9".repeat(16),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,3}$/),
);

describe("a plain cell", () => {
  it("is known of most columns", () => expect(PLAIN).toBeGreaterThan(30));

  it.each(COLUMNS)("of $name is right for its codec, and stands for itself", ({ codec }) => {
    const pattern = plainPattern(codec);
    if (pattern === undefined) return;
    fc.assert(
      fc.property(anyCell, (cell) => {
        if (!pattern.test(cell)) return;
        expect(z.safeDecode(codec, cell)).toMatchObject({ success: true, data: cell });
        expect(z.encode(codec, cell)).toBe(cell);
      }),
    );
  });
});

describe("a numeral at the end of a text", () => {
  it("is the last that the scanner finds", () => {
    const part = fc.constantFrom("1", "12.5", "0,196", "-3", "−", "e5", ".", ",", " ", "x", "(", "٣", "100");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), part, (text, numeral) => {
        const whole = text.join("");
        if (endsWithNumeral(whole, numeral)) expect(scanNumerals(whole).at(-1)?.text).toBe(numeral);
      }),
      { numRuns: 2_000 },
    );
  });
  it("is told without scanning where it is plain", () => {
    expect(endsWithNumeral("an FID of 1.80", "1.80")).toBe(true);
    expect(endsWithNumeral("VAR1.80", "1.80")).toBe(false);
    expect(endsWithNumeral("an FID of -1.80", "-1.80")).toBe(false);
  });
});
