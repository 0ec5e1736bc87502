import { expect, test } from "vitest";
import { greatest } from "@/lib/numerals/greatest";
import { least } from "@/lib/numerals/least";

const MANY = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);

test("a million values have a minimum and a maximum, although they cannot be spread into a call", () => {
  expect(() => Math.max(...MANY)).toThrow(RangeError);
  expect([least(MANY), greatest(MANY)]).toEqual([0, 1_000_002]);
});

test("without values, or where it is beyond them, it is the one that was given", () => {
  expect([greatest([]), least([]), greatest([], 1), least([2], 1), greatest([3], 1)]).toEqual([
    -Infinity,
    Infinity,
    1,
    1,
    3,
  ]);
});
