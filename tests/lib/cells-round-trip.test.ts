import fc from "@/tests/support/fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as cells from "@/lib/tables/cells";
import { accepts, throughCodec } from "@/tests/support/cell";

const digits = (max: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${max}}$`));
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
/** Cells close to the grammar, so that accepted and refused ones are both frequent. */
const near = (...samples: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...samples), fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 6 })
    .map((parts) => parts.join(""));

const printedNumber = fc
  .tuple(
    fc.constantFrom("", "-", "−"),
    fc.oneof(
      digits(9),
      fc
        .tuple(
          fc.stringMatching(/^[1-9][0-9]{0,2}$/),
          fc.array(fc.stringMatching(/^[0-9]{3}$/), { minLength: 1, maxLength: 3 }),
        )
        .map(([head, rest]) => [head, ...rest].join(",")),
    ),
    fc.option(digits(5), { nil: undefined }),
  )
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === undefined ? "" : `.${fraction}`}`);
const conditionValue = fc.stringMatching(/^[A-Za-z0-9,.-]{1,8}( [A-Za-z0-9]{1,4})?$/);
const conditionList = fc.dictionary(slug, conditionValue, { maxKeys: 4 }).map((pairs) =>
  Object.entries(pairs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join("; "),
);

/** For each codec, cells that it must accept: if it refused them, the property would check nothing. */
const ACCEPTED: readonly [name: string, codec: z.ZodType, cell: fc.Arbitrary<string>][] = [
  ["slug", cells.slug, slug],
  [
    "printedNumber",
    cells.printedNumber,
    fc.oneof(
      printedNumber,
      digits(6).map((fraction) => `.${fraction}`),
      digits(3).map((fraction) => `0,${fraction.padStart(3, "0")}`),
      fc
        .tuple(printedNumber, fc.constantFrom("e", "E"), fc.integer({ min: -9, max: 9 }))
        .map((parts) => parts.join("")),
    ),
  ],
  ["conditionList", cells.conditionList, conditionList],
  ["idList", cells.idList, fc.uniqueArray(slug, { maxLength: 5 }).map((ids) => ids.join(" "))],
  ["optional printedNumber", cells.optional(cells.printedNumber), fc.oneof(fc.constant(""), printedNumber)],
  ["optional decimal", cells.optional(cells.decimal), fc.oneof(fc.constant(""), fc.integer().map(String))],
  ["decimal", cells.decimal, fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => String(thousandths / 1000))],
  ["count", cells.count, fc.nat().map(String)],
  [
    "day",
    cells.day,
    fc
      .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ],
];

/** For each codec, any cells: those that it accepts must survive the round trip, the others do not matter here. */
const ANY: readonly [name: string, codec: z.ZodType, cell: fc.Arbitrary<string>][] = [
  ["text", cells.text, near("a", " ", "é", "-", "\n", "\u2028", '"', ",")],
  ["url", cells.url, near("https://", "example.org", "/", " ", "\t", "?", ":", "a")],
  ["decimal", cells.decimal, near("0", "1", "-", ".", "9999999999", "e", "5")],
  ["count", cells.count, near("0", "1", "99999", "-", ".", "e")],
  ["printedNumber", cells.printedNumber, near("0", "12", ",", "000", ".", "-", "5")],
  ["numeral", cells.numeral, near("1", "000", ",", ".", "e", "-", "−", "٣")],
  ["calendarDate", cells.calendarDate, near("20", "24", "-", "02", "30", "12")],
  ["conditionList", cells.conditionList, near("a", "b", "=", "; ", ";", " ", "1")],
  ["idList", cells.idList, near("a", "b", "-", " ")],
];

describe("reading and writing a cell gives the same text", () => {
  it.each(ACCEPTED)("%s, for every cell in its grammar", (_, codec, arbitrary) => {
    fc.assert(fc.property(arbitrary, (cell) => throughCodec(codec, cell) === cell));
  });
  it.each(ANY)("%s, for whatever it accepts", (_, codec, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (cell) => !accepts(codec, cell) || throughCodec(codec, cell) === cell),
      { numRuns: 2000 },
    );
  });
  it.each(["25.70", ".05", "16,000", "-0.998", "0", "-0", "00"])("printed %j keeps every character", (cell) => {
    expect(throughCodec(cells.printedNumber, cell)).toBe(cell);
  });
});

describe("a cell that a spreadsheet would run as a formula", () => {
  it("is refused whatever follows the first character, unless nothing but a number comes of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("=", "+", "-", "@"),
        fc.string(),
        (first, rest) => !accepts(cells.text, first + rest) || /^[+-][\d.]/.test(first + rest),
      ),
    );
  });
});
