import fc from "@/tests/support/fast-check";
import { expect, test } from "vitest";
import { differentComparisons } from "@/scripts/bench/large/different-comparisons";

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
const chosen = (address: string) =>
  new URL(address, "http://localhost").searchParams.getAll("method").toSorted().join(" ");

test("no two of the comparisons that are measured have the same methods, also where there are more of them than methods", () => {
  fc.assert(
    fc.property(fc.integer({ min: 130, max: 800 }), fc.integer({ min: 1, max: 1_200 }), (methods, count) => {
      const made = differentComparisons(idsOf(methods), count);
      expect(new Set(made.map(chosen)).size).toBe(count);
      for (const address of made) expect(new Set(chosen(address).split(" ")).size).toBe(3);
    }),
    { numRuns: 20 },
  );
});

test("a list that is too short for that many is refused", () => {
  expect(() => differentComparisons(idsOf(40), 10)).toThrow("40 methods are too few for 10 comparisons");
});
