import { describe, expect, test } from "vitest";
import { auditSameDigits } from "@/lib/report/table-audit/same-digits";
import { PONDS, tableOf } from "@/tests/support/tables";

const LETTERS = Object.keys(PONDS);
/** Returns one value on each of ten benchmarks: 0.301, 0.302 and so on, except `wrong` different ones. */
const rows = (lookBack: string | null, { wrong = 0, benchmarks = LETTERS.length } = {}) =>
  LETTERS.slice(0, benchmarks).map(
    (letter, at) =>
      [
        `${at < wrong ? 0.7 : 0.3}0${at}`,
        { benchmark: PONDS[letter]!, conditions: lookBack === null ? {} : { "look-back": lookBack } },
      ] as const,
  );
const summary = (results: Parameters<typeof auditSameDigits>[0]) =>
  auditSameDigits(results).findings.map(({ condition, a, b, equal, shared, others }) =>
    [
      condition?.condition_id ?? "method",
      a.value ?? a.method.name,
      b.value ?? b.method.name,
      `${equal.length} of ${shared}`,
      others.length,
    ].join(" "),
  );

describe("the same digits", () => {
  test("under two look-backs in two tables are found", () => {
    expect(summary([...tableOf("one-1", ["alder"], rows("96")), ...tableOf("two-1", ["alder"], rows("672"))])).toEqual([
      "look-back 96 672 10 of 10 0",
    ]);
  });

  test("under one look-back are a quotation", () => {
    expect(summary([...tableOf("one-1", ["alder"], rows("96")), ...tableOf("two-1", ["alder"], rows("96"))])).toEqual(
      [],
    );
  });

  test("of two methods are found, in one table or in two", () => {
    const pairs = rows("96").map(([value, parts]) => [`${value} ${value}`, parts] as const);
    expect(summary(tableOf("one-1", ["alder", "birch"], pairs))).toEqual(["method ALDER BIRCH 10 of 10 0"]);
    expect(summary([...tableOf("one-1", ["alder"], rows("96")), ...tableOf("two-1", ["birch"], rows("96"))])).toEqual([
      "method ALDER BIRCH 10 of 10 0",
    ]);
  });

  test("count from eight on and where nine of ten are equal", () => {
    const against = (options: Parameters<typeof rows>[1]) =>
      summary([...tableOf("one-1", ["alder"], rows("96")), ...tableOf("two-1", ["alder"], rows("672", options))]);
    expect(against({ benchmarks: 8 })).toEqual(["look-back 96 672 8 of 8 0"]);
    expect(against({ benchmarks: 7 })).toEqual([]);
    expect(against({ wrong: 1 })).toEqual(["look-back 96 672 9 of 10 0"]);
    expect(against({ wrong: 2 })).toEqual([]);
  });

  test("without a look-back are found only beside rows that state another", () => {
    const quoted = tableOf("two-1", ["alder"], rows(null));
    const beside = tableOf("two-1", ["alder", "birch"], [["- 0.91", { conditions: { "look-back": "672" } }]]);
    const original = tableOf("one-1", ["alder"], rows("96"));
    expect(summary([...original, ...quoted])).toEqual([]);
    expect(auditSameDigits([...original, ...quoted, ...beside]).findings.map(({ b }) => [b.value, b.beside])).toEqual([
      [null, ["672"]],
    ]);
  });

  test("of several pairs of tables are one finding that counts the others", () => {
    const results = [
      ...tableOf("one-1", ["alder"], rows("96")),
      ...tableOf("one-2", ["alder"], rows("96", { benchmarks: 8 })),
      ...tableOf("two-1", ["alder"], rows("672")),
    ];
    expect(summary(results)).toEqual(["look-back 96 672 10 of 10 1"]);
  });

  test("of a single digit say nothing", () => {
    const short = (lookBack: string) =>
      LETTERS.map((letter) => ["0.5", { benchmark: PONDS[letter]!, conditions: { "look-back": lookBack } }] as const);
    expect(
      summary([...tableOf("one-1", ["alder"], short("96")), ...tableOf("two-1", ["alder"], short("672"))]),
    ).toEqual([]);
  });
});
